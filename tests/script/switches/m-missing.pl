# -M of what is not there
# command: -I/a -e 'my $o = `$^X -MNo::Such -e 1 2>&1`; print $? >> 8, " ", $o =~ /^Can.t locate No\/Such\.pm in \@INC .*\nBEGIN failed--compilation aborted\.$/ ? "ok" : $o, "\n"'
# expect: 2 ok
