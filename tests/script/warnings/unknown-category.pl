# Unknown categories
use warnings 'nonsense';
# expect-error: Unknown warnings category 'nonsense' at warnings/unknown-category.pl line 2.
# expect-error: BEGIN failed--compilation aborted at warnings/unknown-category.pl line 2.
# expect-exit: 255
