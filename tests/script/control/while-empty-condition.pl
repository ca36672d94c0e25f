# while () loops for ever
my $n = 0;
while () { last if ++$n > 3 }
print "$n\n";
# expect: 4
