# local works on elements of lexical containers
my %h = (a => 1); my $r = [1, 2];
{ local $h{a} = 9; local $r->[0] = 8; print "$h{a} @$r\n"; }
print "$h{a} @$r\n";
# expect: 9 8 2
# expect: 1 1 2
