# use calls import with the list
BEGIN { package M; $INC{'M.pm'} = 1; sub import { shift; print "import(@_)\n" } sub unimport { shift; print "unimport(@_)\n" } }
use M; use M 'a', 'b'; use M (); no M 'c';
use M qw(x y);
print "run\n";
# expect: import()
# expect: import(a b)
# expect: unimport(c)
# expect: import(x y)
# expect: run
