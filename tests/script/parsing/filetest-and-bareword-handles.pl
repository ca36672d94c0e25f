# -t STDIN, <$fh> against <$h{x}>
my %h = (f => \*STDIN);
my @l = <$h{f}>;
print scalar(@l), " ", $l[0] =~ /^GLOB/ ? "glob pattern" : "line", "\n";
print readline($h{f});
print -t STDIN ? "tty\n" : "not a tty\n";
# stdin: a line
# expect: 1 glob pattern
# expect: a line
# expect: not a tty
