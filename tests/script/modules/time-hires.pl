# Time::HiRes gives fractions
use Time::HiRes qw(time sleep usleep tv_interval gettimeofday);
my $t = time; sleep 0.01; my $d = time - $t;
print $d >= 0.009 && $d < 1 ? "ok" : "odd $d", " ", time =~ /\./ ? "fraction" : "whole", "\n";
my $t0 = [gettimeofday]; print tv_interval($t0) < 1 ? "ok\n" : "odd\n";
# expect: ok fraction
# expect: ok
