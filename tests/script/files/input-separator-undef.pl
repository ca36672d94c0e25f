# $/ = undef reads everything
open my $f, '<', \"a\nb\n";
my $t = do { local $/; <$f> };
print length $t, " ", defined(scalar <$f>) ? 1 : 0, "\n";
open $f, '<', \"";
{ local $/; my $e = <$f>; print defined $e ? "empty" : "undef"; $e = <$f>; print defined $e ? "empty" : " undef", "\n"; }
# expect: 4 0
# expect: empty undef
