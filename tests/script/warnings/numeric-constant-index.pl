# A constant index that is no number is told of while the program is compiled, once
use warnings;
my @a = (1, 2, 3);
for (1 .. 3) {
    print $a["x"], $a["1x"], $a["2"], $a[" 1 "], "\n";
}
our @g = (4, 5);
my $r = \@g;
print $r->["y"], $$r["1z"], "\n";
{ no warnings 'numeric'; print $g["q"], "\n" }

# expect: 1232
# expect: 1232
# expect: 1232
# expect: 45
# expect: 4
# expect-error: Argument "x" isn't numeric in array element at warnings/numeric-constant-index.pl line 5.
# expect-error: Argument "1x" isn't numeric in array element at warnings/numeric-constant-index.pl line 5.
# expect-error: Argument "y" isn't numeric in array element at warnings/numeric-constant-index.pl line 9.
# expect-error: Argument "1z" isn't numeric in array element at warnings/numeric-constant-index.pl line 9.
