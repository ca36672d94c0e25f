# A format without its dot
eval "1;\nformat X =\n\@<<\n1\n"; print $@ =~ /^(Format not terminated)/, "\n";

# expect: Format not terminated
