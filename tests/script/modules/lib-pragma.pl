# use lib puts a folder first, at compile time
use lib '/first/lib';
BEGIN { print $INC[0], "\n" }
no lib '/first/lib';
print scalar(grep { $_ eq '/first/lib' } @INC), "\n";
# expect: /first/lib
# expect: 0
