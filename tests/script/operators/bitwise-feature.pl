# Under the bitwise feature | is numeric and |. is string
use feature 'bitwise';
print "12" | "3", " ", "12" |. "3", " ", "AB" ^. "  ", "\n";
my $s = "a"; $s |.= " b"; print "$s\n";
print ~.("a" ^. "a") eq "\xff" ? "ones\n" : "no\n";
# expect: 15 32 ab
# expect: ab
# expect: ones
