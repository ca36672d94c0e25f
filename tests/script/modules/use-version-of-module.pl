# use Module VERSION
BEGIN { package M; $INC{'M.pm'} = 1; our $VERSION = '1.2'; sub import { shift; print "import(@_)\n" } }
use M 1.1 'x';
eval 'use M 3; 1' or print $@;
# expect: import(x)
# expect: M version 3 required--this is only version 1.2 at (eval 1) line 1.
# expect: BEGIN failed--compilation aborted at (eval 1) line 1.
