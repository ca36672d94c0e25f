# Walking backwards
my @a = qw(a b c);
for (my $i = $#a; $i >= 0; $i--) { print $a[$i] }
print "\n";
print for reverse @a;
print "\n";
# expect: cba
# expect: cba
