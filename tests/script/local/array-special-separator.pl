# local $" and $;
my @a = (1, 2);
{ local $" = ":"; print "@a\n"; }
print "@a\n";
# expect: 1:2
# expect: 1 2
