# /c keeps pos after a failure
my $s = "aab";
$s =~ /a+/g; print pos $s;
$s =~ /x/gc; print pos $s;
$s =~ /x/g; print defined pos $s ? 1 : "undef", "\n";
# expect: 22undef
