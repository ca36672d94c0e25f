# substr as an lvalue
my $s = "Hello world";
substr($s, 0, 5) = "HELLO";
print "$s\n";
substr($s, -5) =~ s/world/there/;
print "$s\n";
substr($s, 0, 6) .= "big ";
print "$s\n";
# expect: HELLO world
# expect: HELLO there
# expect: HELLO big there
