# Patterns in grep, map and conditions
my @l = grep { /^a/ } qw(apple bob avocado); print "@l ";
print join(",", map { /(\d+)/ ? $1 : () } qw(a1 b c22)), " ", scalar(grep { !/x/ } qw(x y z)), "\n";
print join(",", grep(/e$/, qw(apple pear)) ), "\n";
# expect: apple avocado 1,22 2
# expect: apple
