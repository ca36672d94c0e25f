# use sigtrap: the lists, both handlers of its own and the script's, untrapped and any
use strict; use warnings;
use sigtrap;
sub what { my $handler = $SIG{$_[0]}; !defined $handler ? 'undef' : ref $handler || $handler || 'none' }
print join(' ', map "$_=" . what($_), qw(ABRT BUS FPE ILL PIPE QUIT SEGV SYS TERM TRAP INT HUP)), "\n";
use sigtrap qw(die normal-signals);
sub by_signal { kill TERM => $$; 1 }
print eval { by_signal(1) } ? 'went on' : $@;
print eval { sigtrap->import('bogus'); 1 } ? '' : $@, eval { sigtrap->import('handler'); 1 } ? '' : $@, eval { sigtrap->import('99'); 1 } ? '' : $@;
sigtrap->import('1.0', 'handler', 'mine', 'USR1'); print what('USR1'), "\n";
sub mine { print "mine: $_[0]\n" }
kill USR1 => $$;
$SIG{USR2} = 'IGNORE';
sigtrap->import('untrapped', 'handler', sub { print "other: $_[0]\n" }, qw(USR1 USR2 ALRM)); print what($_), ' ' for qw(USR1 USR2 ALRM); print "\n";
sigtrap->import('any', 'handler', sub { print "other: $_[0]\n" }, 'USR1'); kill USR1 => $$;
$SIG{ALRM} = 'DEFAULT'; sigtrap->import(qw(untrapped die ALRM)); print eval { alarm 1; sleep 9; 1 } ? '' : $@;

# expect: ABRT=CODE BUS=CODE FPE=CODE ILL=CODE PIPE=CODE QUIT=CODE SEGV=CODE SYS=CODE TERM=CODE TRAP=CODE INT=CODE HUP=CODE
# expect: Caught a SIGTERM at signals/sigtrap.pl line 7.
# expect: sigtrap.pm version 99 required, but this is only version 1.10 at signals/sigtrap.pl line 9.
# expect: sigtrap.pm version 99 required, but this is only version 1.10 at signals/sigtrap.pl line 9.
# expect: sigtrap.pm version 99 required, but this is only version 1.10 at signals/sigtrap.pl line 9.
# expect: main::mine
# expect: mine: USR1
# expect: main::mine IGNORE CODE 
# expect: other: USR1
# expect: Caught a SIGALRM at signals/sigtrap.pl line 16.
