# Assigning to a hash slice
my %h;
@h{qw(a b c)} = (1 .. 3);
print join(",", map { "$_$h{$_}" } sort keys %h), "\n";
@h{qw(x y)} = ();
print exists $h{y} ? "exists " : "", defined $h{y} ? "def" : "undef", "\n";
# expect: a1,b2,c3
# expect: exists undef
