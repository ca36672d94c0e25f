# The quote as package separator
$Foo'bar = "old";
print "$Foo'bar\n";
my $who = "me";
print "${who}'s\n";
# expect: old
# expect: me's
