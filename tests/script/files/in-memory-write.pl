# Writing to a string, appending too
my $t = "";
open my $f, '>', \$t or die; print $f "abc"; printf $f "%d", 5; close $f; print "$t\n";
open $f, '>>', \$t or die; print $f "!"; close $f; print "$t\n";
open $f, '+<', \$t or die; seek $f, 1, 0; print $f "Z"; close $f; print "$t\n";
# expect: abc5
# expect: abc5!
# expect: aZc5!
