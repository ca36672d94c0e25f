# Underscores between digits are ignored
print 1_000_000, "\n";
print 12_34.5_6, "\n";
print 0x_ff_ff, "\n";
# expect: 1000000
# expect: 1234.56
# expect: 65535
