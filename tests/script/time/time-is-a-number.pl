# time and sleep
my $t = time;
print $t =~ /^\d{10,}$/ ? "digits" : $t, " ", $t - $^T >= 0 && $t - $^T < 60 ? "near start" : "far", " ", sleep(0) <= 1 ? "slept" : "long", "\n";
my $n = select(undef, undef, undef, 0.01);
print "$n\n";

# expect: digits near start slept
# expect: 0
