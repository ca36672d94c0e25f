# use vars declares globals
use strict; use vars qw($x @y %z);
$x = 1; @y = (2); %z = (k => 3);
print "$x @y $z{k}\n";
eval 'use vars "bad name"; 1' or print $@;
# expect: 1 2 3
# expect: 'bad name' is not a valid variable name at (eval 1) line 1.
# expect: BEGIN failed--compilation aborted at (eval 1) line 1.
