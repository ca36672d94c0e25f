# -n, -a: lines and fields are tainted.
use Scalar::Util 'tainted';
print tainted($_) ? "tainted" : "clean", " ", tainted($F[0]) ? "tainted" : "clean", "\n";

# switches: -T -a -n
# stdin: one two
# expect: tainted tainted
