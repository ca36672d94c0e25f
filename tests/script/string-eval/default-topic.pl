# eval without argument runs $_
$_ = "3 * 4";
print eval, "\n";
print join(",", map { eval } "1+1", "2+2"), "\n";
# expect: 12
# expect: 2,4
