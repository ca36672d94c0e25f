# Inf and NaN in formats
my $i = 9**9**9;
printf "%f %g %s %5s|%e %d\n", $i, -$i, $i - $i, $i, $i, 3;
eval { my $s = sprintf "%c", $i }; print $@;
eval { my $s = sprintf "%x", $i }; print $@;
printf "%d\n", $i;
# expect: Inf -Inf NaN   Inf|Inf 3
# expect: Cannot printf Inf with 'c' at strings/sprintf-infinite.pl line 4.
# expect: Inf
