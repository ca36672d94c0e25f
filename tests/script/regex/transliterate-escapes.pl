# Escapes, ranges and complement with a replacement
my $s = "a\tb\nc-d";
(my $t = $s) =~ tr/\t\n/  /; print "$t ";
($t = $s) =~ tr/a-z/./c; print "$t ";
($t = "a-b") =~ tr/-/_/; print "$t ";
($t = "a/b") =~ tr{/}{:}; print "$t\n";
eval 'tr/z-a//'; print $@;
# expect: a b c-d a.b.c.d a_b a:b
# expect: Invalid range "z-a" in transliteration operator at (eval 1) line 1.
