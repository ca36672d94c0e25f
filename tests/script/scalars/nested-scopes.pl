# Inner my ends with its block
my $x = 1;
{ my $x = $x + 1; print "$x\n"; { my $x = $x * 10; print "$x\n"; } }
print "$x\n";
# expect: 2
# expect: 20
# expect: 1
