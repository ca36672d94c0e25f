# A misplaced underscore warns
use warnings;
print 1__000, "\n";
print 10_, "\n";
# expect: 1000
# expect: 10
# expect-error: Misplaced _ in number at literals/misplaced-underscore.pl line 3.
# expect-error: Misplaced _ in number at literals/misplaced-underscore.pl line 4.
