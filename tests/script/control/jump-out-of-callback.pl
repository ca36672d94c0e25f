# A loop outside is not seen from code that perl itself calls: overloaded operators, ties, handlers, List::Util's blocks
use warnings; use List::Util qw(first reduce);
package O; use overload '+' => sub { next }, '""' => sub { last };
package T; sub TIESCALAR { bless [] } sub FETCH { next } sub STORE { last LOOP }
package main;
sub told { my ($name, $code) = @_; local $SIG{__WARN__} = sub { print "warning: @_" }; eval { $code->(); 1 } or print "$name died: $@" }
my $object = bless [], 'O';
tie my $tied, 'T';
told(plus => sub { for (1) { my $x = $object + 1; print "not\n" } });
told(text => sub { for (1) { my $x = "$object"; print "not\n" } });
told(fetch => sub { for (1) { my $x = $tied; print "not\n" } });
told(store => sub { LOOP: for (1) { $tied = 1; print "not\n" } });
told(first => sub { no warnings; for (1) { my $x = first { next } 1, 2; print "not\n" } });
told(reduce => sub { no warnings; for (1) { my $x = reduce { last } 1, 2; print "not\n" } });
told(handler => sub { no warnings 'exiting'; local $SIG{__WARN__} = sub { next }; for (1) { warn "x\n"; print "not\n" } });
told(die_handler => sub { no warnings 'exiting'; local $SIG{__DIE__} = sub { next }; for (1) { eval { die "x\n" }; print "after\n" } });

# expect: warning: Exiting subroutine via next at control/jump-out-of-callback.pl line 3.
# expect: plus died: Can't "next" outside a loop block at control/jump-out-of-callback.pl line 3.
# expect: warning: Exiting subroutine via last at control/jump-out-of-callback.pl line 3.
# expect: text died: Can't "last" outside a loop block at control/jump-out-of-callback.pl line 3.
# expect: warning: Exiting subroutine via next at control/jump-out-of-callback.pl line 4.
# expect: fetch died: Can't "next" outside a loop block at control/jump-out-of-callback.pl line 4.
# expect: warning: Exiting subroutine via last at control/jump-out-of-callback.pl line 4.
# expect: store died: Label not found for "last LOOP" at control/jump-out-of-callback.pl line 4.
# expect: first died: Can't "next" outside a loop block at control/jump-out-of-callback.pl line 13.
# expect: reduce died: Can't "last" outside a loop block at control/jump-out-of-callback.pl line 14.
# expect: handler died: Can't "next" outside a loop block at control/jump-out-of-callback.pl line 15.
# expect: after
