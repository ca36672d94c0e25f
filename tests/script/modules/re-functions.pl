# re: is_regexp and regexp_pattern
use re qw(is_regexp regexp_pattern regname);
my ($p, $m) = regexp_pattern(qr/a.b/xi);
print is_regexp(qr/x/) ? 1 : 0, is_regexp("x") ? 1 : 0, " $p $m ", scalar regexp_pattern(qr/x/), "\n";
# expect: 10 a.b ix (?^:x)
