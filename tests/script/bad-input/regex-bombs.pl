# Patterns that explode in a backtracking engine, or recurse deeply: an answer, in time
my $text = ('a' x 26) . 'b';
print $text =~ /^(a+)+$/ ? 1 : 0, $text =~ /^(a|a)*$/ ? 1 : 0, $text =~ /(x+x+)+y/ ? 1 : 0, "\n";
my $long = 'a' x 100_000;
print $long =~ /^(?:(?:a)*)*$/ ? 1 : 0, "\n";
print $long =~ /^.*?b|a$/ ? 1 : 0, "\n";
my $brackets = '(' x 1000 . ')' x 1000;
print $brackets =~ /^(\((?1)*\))$/ ? 1 : 0, "\n";
my $pattern = '(' x 500 . 'a' . ')' x 500;
print 'a' =~ /$pattern/ ? 1 : 0, "\n";
$pattern = '(?:' x 200 . 'a' . ')*' x 200;
print 'aaa' =~ /^$pattern$/ ? 1 : 0, "\n";
$pattern = join '|', map { "w$_" } 1 .. 20_000;
print 'w19999' =~ /^(?:$pattern)$/ ? 1 : 0, "\n";
$pattern = '(?R)';
print eval { 'aaa' =~ /$pattern/ ? 1 : 0 } // $@, "\n";

# expect: 000
# expect: 1
# expect: 1
# expect: 1
# expect: 1
# expect: 1
# expect: 1
# expect: Infinite recursion in regex at bad-input/regex-bombs.pl line 16.
# expect:
