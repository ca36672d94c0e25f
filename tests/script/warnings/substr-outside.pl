# substr outside of the string
use warnings;
my $s = "abc";
my $r = substr $s, 4;
$r = substr $s, 4, 1;
$r = substr $s, -5, 1;
my $e = substr $s, 3;
print defined $e ? "fine\n" : "";
# expect: fine
# expect-error: substr outside of string at warnings/substr-outside.pl line 4.
# expect-error: substr outside of string at warnings/substr-outside.pl line 5.
# expect-error: substr outside of string at warnings/substr-outside.pl line 6.
