# Bytes above 127 only change under unicode_strings
my $e = "\xe9";
print uc $e eq "\xc9" ? 1 : 0; { use feature 'unicode_strings'; print uc($e) eq "\xc9" ? 1 : 0; }
print ord(uc "\x{e9}\x{100}"), " ", length uc "\x{df}\x{100}", " ", ord lc "\x{130}", "\n";
# expect: 01201 3 105
