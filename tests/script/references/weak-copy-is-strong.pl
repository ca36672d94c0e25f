# Copying a weak reference makes a strong one
use Scalar::Util qw(weaken isweak);
my $o = [1]; my $w = $o; weaken $w; my $c = $w;
undef $o; print isweak($c) ? 1 : 0, " $c->[0]\n"; undef $c; print defined $w ? 1 : 0, "\n";
# expect: 0 1
# expect: 0
