# The captured loop variable keeps its value
my $last;
for my $w (qw(a b c)) { $last = sub { $w } if $w eq 'b' }
print $last->(), "\n";
# expect: b
