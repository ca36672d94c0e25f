# ' ' skips leading blanks, / / does not
print scalar(my @a = split(' ', "  a b  c ")), " ", scalar(@a = split(/ /, "  a b  c ")), " ", scalar(@a = split(/^/, "a\nb\nc\n")), " ", join("|", split(/\b/, "hi there")), "\n";
my $sep = ' '; print scalar(@a = split($sep, "  a b")), "\n";
# expect: 3 6 3 hi| |there
# expect: 2
