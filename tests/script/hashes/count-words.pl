# Counting with ++
my %n;
$n{$_}++ for qw(a b a c a b);
print join(" ", map { "$_:$n{$_}" } sort { $n{$b} <=> $n{$a} } keys %n), "\n";
# expect: a:3 b:2 c:1
