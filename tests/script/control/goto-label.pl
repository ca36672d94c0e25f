# goto a label
my $n = 0;
AGAIN: $n++;
goto AGAIN if $n < 3;
print "$n\n";
# expect: 3
