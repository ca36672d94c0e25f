# A command that cannot run
no warnings;
my $o = `/nonexistent/cmd`;
print defined $o ? "def" : "undef", " $?\n";
my @l = `/nonexistent/cmd`;
print scalar(@l), "\n";
# expect: undef -1
# expect: 0
