# A file that was found and compiled leaves no $! of the search for it.
BEGIN { $! = 5 }
require Symbol;
$! = 5;
require Symbol;
print $! + 0, "\n";
$! = 5;
require constant;
print $! + 0, "\n";
$! = 5;
do "/dev/null";
print $! + 0, "\n";
$! = 5;
do "/no/such/file";
print $! + 0, "\n";

# expect: 5
# expect: 0
# expect: 0
# expect: 2
