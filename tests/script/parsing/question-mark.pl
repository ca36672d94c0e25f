# ? is the conditional operator
my $x = 1;
print $x ? "t" : "f", $x?"a":"b", "\n";
sub one { 1 } print one() ? "yes\n" : "no\n";
# expect: ta
# expect: yes
