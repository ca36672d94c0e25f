# Commas and comments in qw warn
use warnings;
my @a = qw(a,b c);
my @b = qw(#x y);
print "@a @b\n";
# expect: a,b c #x y
# expect-error: Possible attempt to separate words with commas at quoting/qw-warns-commas.pl line 3.
# expect-error: Possible attempt to put comments in qw() list at quoting/qw-warns-commas.pl line 4.
