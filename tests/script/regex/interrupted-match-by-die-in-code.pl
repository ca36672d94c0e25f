# die from a code block leaves the match
my $n = 0;
my $r = eval { "aaaa" =~ /(?:a(?{ die "stop at $n\n" if ++$n == 3 }))*/; 1 };
print $r ? "matched" : "left: $@";
# expect: left: stop at 3
