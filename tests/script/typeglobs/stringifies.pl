# A glob prints as *package::name
print *foo, " ", *Bar::baz, "\n";
my $g = *STDOUT;
print "$g ", ref(\$g), "\n";
# expect: *main::foo *Bar::baz
# expect: *main::STDOUT GLOB
