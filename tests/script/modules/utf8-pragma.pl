# use utf8 makes literals of characters
use utf8;
my $s = "é";
print length $s, " ", ord $s, "\n";
{ no utf8; my $b = "é"; print length $b, "\n"; }
# expect: 1 233
# expect: 2
