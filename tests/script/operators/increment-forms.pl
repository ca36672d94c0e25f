# Prefix and postfix give new and old values
my $i = 5;
print $i++, " ", $i, " ", ++$i, " ", $i--, " ", --$i, "\n";
my $u;
print $u++, " $u\n";

# expect: 5 5 5 7 5
# expect: 0 1
