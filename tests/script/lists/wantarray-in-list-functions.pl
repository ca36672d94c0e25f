# Context inside map, grep, sort and join
sub ctx { wantarray ? "l" : "s" }
print join("", map { ctx() } 1), join("", ctx()), join(ctx(), 1, 2), " ", (sort { 0 } ctx())[0], " ", [ctx()]->[0], " ", { k => ctx() }->{k}, " ", scalar(ctx()), "\n";
# expect: ll1s2 l l l s
