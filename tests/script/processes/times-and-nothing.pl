# times gives four numbers
my @t = times; print scalar(@t), " ", (grep { $_ < 0 } @t) ? "neg" : "ok", "\n";
# expect: 4 ok
