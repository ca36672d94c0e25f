# Exit codes of the command
open STDERR, '>', '/dev/null';
for my $c ('exit 3', '$! = 0; die', '$! = 7; die', '1 +', 'kill 9, $$', 'system "sh", "-c", "exit 6"; $! = 0; die', 'exit 256', 'END { $? = 8 } exit 1') {
    system $^X, "-e", $c;
    print "$c -> ", $? >> 8, ":", $? & 127, "\n";
}
# expect: exit 3 -> 3:0
# expect: $! = 0; die -> 255:0
# expect: $! = 7; die -> 7:0
# expect: 1 + -> 255:0
# expect: kill 9, $$ -> 0:9
# expect: system "sh", "-c", "exit 6"; $! = 0; die -> 6:0
# expect: exit 256 -> 0:0
# expect: END { $? = 8 } exit 1 -> 8:0
