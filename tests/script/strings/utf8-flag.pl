# upgrade, downgrade, encode and decode
my $s = "\xe9"; my $t = $s; utf8::upgrade($t);
print utf8::is_utf8($s) ? 1 : 0, utf8::is_utf8($t) ? 1 : 0, $s eq $t ? 1 : 0, length $t, " ";
utf8::encode($t); print length $t, utf8::is_utf8($t) ? 1 : 0, " ";
utf8::decode($t); print length $t, utf8::is_utf8($t) ? 1 : 0, " ";
my $w = "\x{100}"; print utf8::downgrade($w, 1) ? 1 : 0, eval { utf8::downgrade($w); 1 } ? 1 : 0, " $@";
# expect: 0111 20 11 00 Wide character in subroutine entry at strings/utf8-flag.pl line 6.
