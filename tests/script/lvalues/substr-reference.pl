# A reference to substr stays linked
my $s = "abcdef";
my $r = \substr($s, 1, 2);
$$r = "123";
print "$s $$r\n";
$$r = "-";
print "$s\n";
# expect: a123def 123
# expect: a-def
