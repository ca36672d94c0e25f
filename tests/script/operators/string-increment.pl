# ++ on alphanumeric strings is magical
for my $s ('a', 'z', 'Az', 'zz', 'a9', 'Zz', 'zZ9', 'a-b', '', '09', '3abc') {
    my $t = $s;
    $t++;
    print "$s -> $t\n";
}
# expect: a -> b
# expect: z -> aa
# expect: Az -> Ba
# expect: zz -> aaa
# expect: a9 -> b0
# expect: Zz -> AAa
# expect: zZ9 -> aaA0
# expect: a-b -> 1
# expect:  -> 1
# expect: 09 -> 10
# expect: 3abc -> 4
