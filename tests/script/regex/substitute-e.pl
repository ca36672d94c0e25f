# /e runs code, /ee evaluates its text
my $s = "1 2 3";
$s =~ s/(\d)/$1 * 2/ge; print "$s\n";
my $x = 5; my $t = '$x'; $t =~ s/(\$x)/$1/ee; print "$t\n";
$s =~ s{(\d+)}{ my $v = $1; $v > 3 ? "big" : "small" }gex; print "$s\n";
# expect: 2 4 6
# expect: 5
# expect: small big big
