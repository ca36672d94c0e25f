# -X silences all
use warnings;
my $u;
my $r = "$u";
warn "warn still works\n";
$r = "x" + 1;
# switches: -X
# expect-error: warn still works
