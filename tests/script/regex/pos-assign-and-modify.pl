# Modifying the string resets pos
my $s = "aaa"; $s =~ /a/g; print pos $s;
$s .= "b"; print defined pos $s ? pos $s : "undef";
$s = "new"; print defined pos $s ? pos $s : "undef", "\n";
pos($s) = -1; print pos $s, "\n";
# expect: 1undefundef
# expect: 2
