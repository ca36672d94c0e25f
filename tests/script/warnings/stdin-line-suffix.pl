# The suffix of the last-read handle
use warnings;
my $l = <STDIN>;
my $u;
my $r = "$u";
$l = <STDIN>;
$r = $u + 1;
warn "w";
eval { die "d" };
print $@;
$r = "a" + 1;
# stdin: a
# stdin: b
# expect: d at warnings/stdin-line-suffix.pl line 9, <STDIN> line 2.
# expect-error: Use of uninitialized value $u in string at warnings/stdin-line-suffix.pl line 5, <STDIN> line 1.
# expect-error: Use of uninitialized value $u in addition (+) at warnings/stdin-line-suffix.pl line 7, <STDIN> line 2.
# expect-error: w at warnings/stdin-line-suffix.pl line 8, <STDIN> line 2.
# expect-error: Argument "a" isn't numeric in addition (+) at warnings/stdin-line-suffix.pl line 11, <STDIN> line 2.
