# There are no threads, and loading them says so; sharing is then nothing, and lock too
use strict; use warnings;
print eval q{use threads; 1} ? 'threads' : $@;
use threads::shared;
my $shared :shared = 5;
my @list;
{ lock $shared; lock(@list); cond_signal($shared); }
print share(@list) == \@list ? 'itself' : 'other', ' ', shared_clone([3])->[0], ' ', defined is_shared($shared) ? 'shared' : 'not', ' ', lock $shared, "\n";
print eval { shared_clone(1, 2); 1 } ? '' : $@;
print 'Locker'->lock, "\n";
package Locker; sub lock { "a method of that name" }
# differs-from-perl: there are no threads; perl answers so where it was built without
# expect: This Perl not built to support threads
# expect: Compilation failed in require at (eval 1) line 1.
# expect: BEGIN failed--compilation aborted at (eval 1) line 1.
# expect: itself 3 not 5
# expect: Usage: shared_clone(REF) at ipc/no-threads.pl line 9.
# expect: a method of that name
