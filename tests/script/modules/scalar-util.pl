# blessed reftype looks_like_number dualvar
use Scalar::Util qw(looks_like_number dualvar reftype refaddr readonly);
print join(",", map { looks_like_number($_) ? 1 : 0 } 1, "1.5", "abc", "1e5", " 3 ", "0x10", "Inf", "", undef), "\n";
my $d = dualvar(5, "five"); print $d + 1, " $d\n";
my $r = []; print refaddr($r) == $r + 0 ? "same\n" : "no\n";
my $v = 1;
print reftype(bless {}, 'X'), " ", readonly($v) ? 1 : 0, "\n";
# expect: 1,1,0,1,1,0,1,0,0
# expect: 6 five
# expect: same
# expect: HASH 0
