# A call through a reference or a name: the arguments are made first, then what to call is found out
use strict; use warnings;
sub argument { print "argument "; "x" }
sub name { print "name "; \&target }
sub target { print "target(@_)\n" }
sub other { print "other(@_)\n" }
&{name()}(argument());
name()->(argument());
my $code = \&target;
$code->(do { $code = \&other; 1 });
$code = \&target; &$code(do { $code = \&other; 2 });
our $global = \&target; sub change { $global = \&other; 3 } $global->(change());
my %by = (a => \&target); $by{a}->(do { $by{a} = \&other; 4 }); $by{a}->(argument());
my $nothing;
eval { $nothing->(argument()) }; print $@;
{ no strict "refs"; eval { &{"none"}(argument()) }; print $@; my $n = "target"; $n->(do { $n = "other"; 5 }); &{"late"}(do { *late = *late = \&target; 6 }); }
my $i = 1; $code->($i, $i++, argument());
print join(",", map { $_->(argument()) } sub { 7 }, sub { scalar @_ }), "\n";

# expect: argument name target(x)
# expect: argument name target(x)
# expect: other(1)
# expect: other(2)
# expect: other(3)
# expect: other(4)
# expect: argument other(x)
# expect: argument Can't use an undefined value as a subroutine reference at subs/dynamic-call-order.pl line 15.
# expect: argument Undefined subroutine &main::none called at subs/dynamic-call-order.pl line 16.
# expect: other(5)
# expect: target(6)
# expect: argument other(2 1 x)
# expect: argument argument 7,1
