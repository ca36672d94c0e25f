# A reference as a string
my $r = [];
print "$r" =~ /^ARRAY\(0x[0-9a-f]+\)$/ ? "ok\n" : "no\n";
my $o = bless {}, 'Foo';
print "$o" =~ /^Foo=HASH\(0x[0-9a-f]+\)$/ ? "ok\n" : "no\n";
print \1 =~ /^SCALAR/ ? "ok\n" : "no\n";
print \\1 . "" =~ /^REF/ ? "ok\n" : "no\n";
# expect: ok
# expect: ok
# expect: ok
# expect: ok
