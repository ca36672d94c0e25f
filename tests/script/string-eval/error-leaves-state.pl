# A failed eval leaves variables as they were at the failure
our @log;
my $x = 1;
eval 'push @log, "a"; $x = 2; die "stop\n"; $x = 3';
print "@log $x $@";
eval '$x = 5; )';
print "$x ", $@ ? "error" : "", "\n";
# expect: a 2 stop
# expect: 2 error
