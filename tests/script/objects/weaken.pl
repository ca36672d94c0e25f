# A weak reference becomes undef
use Scalar::Util qw(weaken isweak);
my $strong = { v => 1 };
my $weak = $strong; weaken($weak);
print isweak($weak) ? 1 : 0, $weak->{v}, "\n";
undef $strong;
print defined $weak ? "def" : "undef", "\n";
# expect: 11
# expect: undef
