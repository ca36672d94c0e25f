# A localized glob given out as a value keeps what it held: the old way to make a handle of one's own.
sub opened { local *FH; open FH, "<", $_[0] or die; return *FH }
my $one = opened($0);
my $two = opened("/dev/null");
print scalar <$one>;
print defined <$two> ? "something\n" : "nothing\n";
print "*main::FH" eq $one ? "same name\n" : "$one\n";
my ($left, $right) = (\do { local *H }, \do { local *H });
open $left, "<", $0 or die;
open $right, "<", "/dev/null" or die;
print scalar <$left>;
@{*$left}{qw(a b)} = (1, 2);
@{*$right}{qw(c)} = 3;
print join(" ", sort keys %{*$left}), "|", join(" ", keys %{*$right}), "\n";
print ref $left, " ", ref \$one, "\n";
@X = (6);
{ local *X; $kept = *X; @X = (5) }
print "@$kept @X\n";
$plain = *X;
print "@$plain\n";
{ local *X = *Y; @X = (1) }
print "@Y @X\n";
{ local *F = sub { "local" }; print F(), "\n" }
{ local *X; { local *X; @X = 1; $inner = *X } @X = 2; $outer = *X }
print "@$inner @$outer @X\n";

# expect: # A localized glob given out as a value keeps what it held: the old way to make a handle of one's own.
# expect: nothing
# expect: same name
# expect: # A localized glob given out as a value keeps what it held: the old way to make a handle of one's own.
# expect: a b|c
# expect: GLOB GLOB
# expect: 5 6
# expect: 6
# expect: 1 6
# expect: local
# expect: 1 2 6
