# keys, values and each go in the same order
my %h = map { $_ => $_ * 2 } 1 .. 20;
my @k = keys %h; my @v = values %h; my @e;
while (my ($k, $v) = each %h) { push @e, $k, $v }
my $ok = 1;
for (0 .. $#k) { $ok = 0 if $v[$_] != $k[$_] * 2 or $e[2 * $_] != $k[$_] }
print $ok ? "agree\n" : "differ\n";
# expect: agree
