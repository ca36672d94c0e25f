# ref, blessed and reftype
use Scalar::Util qw(blessed reftype);
my $o = bless [], 'Foo';
print ref $o, " ", blessed $o, " ", reftype $o, " ", defined blessed([]) ? 1 : 0, " ", blessed(qr/x/), "\n";
# expect: Foo Foo ARRAY 0 Regexp
