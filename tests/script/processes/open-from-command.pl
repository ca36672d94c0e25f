# open "cmd|" reads from a command
open(my $p, "echo a; echo b |") or die;
print "$.$_" while <$p>;
print close $p ? "ok" : "failed", " $?\n";
open($p, "sh -c 'exit 3' |") or die;
my @l = <$p>;
print close $p ? "ok" : "failed", " ", $? >> 8, " ", $! + 0, "\n";
# expect: 1a
# expect: 2b
# expect: ok 0
# expect: failed 3 0
