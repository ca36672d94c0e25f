# Only literals know 0x
no warnings; print "0x10" + 0, " ", 0x10 + 0, " ", hex("0x10"), " ", oct("0x10"), " ", "0b11" + 0, "\n";
# expect: 0 16 16 16 0
