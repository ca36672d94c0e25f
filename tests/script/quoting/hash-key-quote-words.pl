# Words that name quote operators are plain keys in braces and before =>
my %h = (q => 1, s => 2, y => 3, tr => 4, m => 5);
print "$h{q} $h{s} $h{y} $h{tr} $h{m}\n";
# expect: 1 2 3 4 5
