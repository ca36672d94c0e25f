# A lexer with /\G.../gc
$_ = "x = 3+foo";
my @t;
{ if (/\G\s+/gc) { redo } if (/\G(\d+)/gc) { push @t, "N$1"; redo } if (/\G(\w+)/gc) { push @t, "W$1"; redo } if (/\G(.)/gc) { push @t, "O$1"; redo } }
print "@t\n";
# expect: Wx O= N3 O+ Wfoo
