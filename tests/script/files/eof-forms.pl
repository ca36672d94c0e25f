# eof, eof() and eof(FH)
open F, '<', \"a\nb\n";
while (<F>) { chomp; print $_, eof(F) ? "!" : ",", eof ? "!" : "," }
print "\n";
print eof(F) ? 1 : 0, eof(NOTOPEN) ? 1 : 0, "\n";
# expect: a,,b!!
# expect: 11
