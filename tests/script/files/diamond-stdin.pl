# Without arguments <> reads STDIN
while (<>) { print "got $_" } print "$ARGV\n";
# stdin: one
# stdin: two
# expect: got one
# expect: got two
# expect: -
