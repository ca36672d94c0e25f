# Keys joined with or
my @p = (['bob', 30], ['al', 25], ['cy', 30]);
print join(" ", map { $_->[0] } sort { $b->[1] <=> $a->[1] or $a->[0] cmp $b->[0] } @p), "\n";
# expect: bob cy al
