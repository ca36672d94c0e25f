# \N{NAME}: full names, short ones, counted ones, sequences; also in patterns and tr
my $x = "a\N{LATIN SMALL LETTER E WITH ACUTE}\N{greek:alpha}\N{Greek:Alpha}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GAG}\N{SPACE}\N{NBSP}\N{KATAKANA LETTER AINU P}\N{U+263A}";
printf "%vx\n", $x;
print "matches\n" if "\x{e9}\x{31f7}\x{309a}x" =~ /^\N{LATIN SMALL LETTER E WITH ACUTE}\N{KATAKANA LETTER AINU P}\N{1}$/;
($_ = "\x{e9}") =~ tr/\N{LATIN SMALL LETTER E WITH ACUTE}/e/; print "$_\n";
for my $code ('"\N{foo bar}"', '"\N{}"', '/\N{nope}/', '"\N{latin small letter a}"') { eval $code; print $@ =~ s{eval \d+}{eval}r }

# expect: 61.e9.3b1.391.4e00.ac01.20.a0.31f7.309a.263a
# expect: matches
# expect: e
# expect: Unknown charname 'foo bar' at (eval) line 1, within string
# expect: Unknown charname '' at (eval) line 1, within string
# expect: Unknown charname 'nope' at (eval) line 1, within pattern
# expect: Unknown charname 'latin small letter a' at (eval) line 1, within string
