# Elements through references have names only when simple
use warnings;
my $r = { list => [] }; my $a = [];
my $s = "x$r->{k}";
$s = "x$$r{k}";
$s = "x$a->[0]";
$s = "x$r->{list}[0]";
$s = "x@{$r->{list}}[0]";
# expect-error: Use of uninitialized value in concatenation (.) or string at warnings/uninitialized-through-reference.pl line 4.
# expect-error: Use of uninitialized value in concatenation (.) or string at warnings/uninitialized-through-reference.pl line 5.
# expect-error: Use of uninitialized value in concatenation (.) or string at warnings/uninitialized-through-reference.pl line 6.
# expect-error: Use of uninitialized value in concatenation (.) or string at warnings/uninitialized-through-reference.pl line 7.
# expect-error: Use of uninitialized value in join or string at warnings/uninitialized-through-reference.pl line 8.
