# alarm gives the seconds that were left
alarm 100; my $l = alarm 0; print $l > 98 && $l <= 100 ? "about 100" : $l, " ", alarm(0), "\n";
# expect: about 100 0
