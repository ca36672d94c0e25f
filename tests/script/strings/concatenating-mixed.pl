# Bytes and wide characters join as characters
my $s = "\xe9" . "\x{263a}"; print length $s, " ", ord $s, "\n";
my $b = "\xc3\xa9"; my $d = $b; utf8::decode($d); print length $b, length $d, $b eq $d ? 1 : 0, "\n";
# expect: 2 233
# expect: 210
