# What a handler is told is the name, again each time; handlers by name, by glob and by reference; names and numbers for kill.
use strict; use warnings;
my @told;
$SIG{USR1} = sub { my ($name) = @_; push @told, $name; $name .= "X" };
kill 'USR1', $$ for 1 .. 3;
print "@told\n", exists $SIG{USR1} ? "there\n" : "gone\n", grep(/USR1X/, keys %SIG) ? "spoilt\n" : "as before\n";
sub named { print "named $_[0]\n" }
for my $handler ('named', 'main::named', \&named, *named) { $SIG{USR2} = $handler; kill USR2 => $$ }
{ local $SIG{__WARN__} = sub { print "W: $_[0]" };
  for my $handler ('missing', 'Other::missing', \&missing) { $SIG{USR2} = $handler; kill USR2 => $$ } }
$SIG{CLD} = sub { print "child $_[0]\n" }; kill CHLD => $$; delete $SIG{CLD};
my $n = eval { kill 'NONE', $$; 1 } ? 'sent' : $@; print $n;
for my $name (qw(ZERO SIGZERO 0 SIGUSR1)) { print "$name ", (eval { kill $name, $$ } // $@), "\n" }

# expect: USR1 USR1 USR1
# expect: there
# expect: as before
# expect: named USR2
# expect: named USR2
# expect: named USR2
# expect: named USR2
# expect: W: SIGUSR2 handler "missing" not defined.
# expect: W: SIGUSR2 handler "missing" not defined.
# expect: W: SIGUSR2 handler "missing" not defined.
# expect: child CHLD
# expect: Unrecognized signal name "NONE" at signals/what-handlers-are-told.pl line 12.
# expect: ZERO 1
# expect: SIGZERO 1
# expect: 0 1
# expect: SIGUSR1 1
