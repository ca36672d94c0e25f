# A hash element with bareword, quotes and variables
my %h = (a => 1, 'b c' => 2);
my $k = 'a';
print "$h{a} $h{'b c'} $h{$k}\n";
print qq($h{"a"}\n);
# expect: 1 2 1
# expect: 1
