# sigaction: the old action's handler, flags, mask and safe; wrong arguments
use POSIX;
$| = 1;
my $old = POSIX::SigAction->new;
sub shown { my ($what, $code) = @_; $! = 0; my @got = eval { $code->() }; print "$what: ", $@ || join(",", map $_ // "undef", map ref || $_, @got) . " " . ($! + 0) . "\n" }
sub before { sigaction(SIGUSR1, undef, $old), $old->handler, $old->flags & 0xfbffffff, ref $old->mask, $old->mask->ismember(SIGUSR2), $old->safe }
sub set { sigaction(SIGUSR1, POSIX::SigAction->new(@_)) }
sub named { print "named @_\n" }
shown("default", \&before);
shown("set", sub { set(sub { print "ran @_\n" }, POSIX::SigSet->new(SIGUSR2), SA_RESTART), before() });
shown("kill", sub { kill USR1 => $$ });
shown("safe", sub { my $action = POSIX::SigAction->new(sub { print "safe @_\n" }); $action->safe(1); sigaction(SIGUSR1, $action), before() });
shown("%SIG", sub { $SIG{USR1} = sub { }; before() });
shown("ignored", sub { $SIG{USR1} = "IGNORE"; before() });
shown("DEFAULT", sub { $SIG{USR1} = "DEFAULT"; before() });
shown("deleted", sub { delete $SIG{USR1}; before() });
shown("by name", sub { set("main::named"), before(), $SIG{USR1}, kill USR1 => $$ });
shown("short name", sub { set("named"), before(), $SIG{USR1} });
shown("none", sub { set(), before(), $SIG{USR1} });
shown("flags", sub { set("IGNORE", undef, SA_NODEFER | SA_NOCLDSTOP), before() });
sub blocked { my $now = POSIX::SigSet->new; sigprocmask(SIG_BLOCK, POSIX::SigSet->new, $now); print "blocked: @{[grep $now->ismember($_), 1 .. 31]}\n" }
for my $safe (0, 1) {
    my $action = POSIX::SigAction->new(\&blocked, POSIX::SigSet->new(SIGUSR2, SIGHUP));
    $action->safe($safe);
    sigaction(SIGUSR1, $action);
    kill USR1 => $$;
}
shown("into a hash", sub { my %hash; sigaction(SIGUSR1, undef, \%hash), sort keys %hash });
shown("sigaction $_->[0]", do { my $list = $_; sub { sigaction(@{$list}[1 .. $#$list]) } }) for ["nothing"], ["one", 2], ["text", 2, "x"], ["array", 2, []],
    ["old text", 2, undef, "x"], ["old undef", 2, undef, undef], ["both", 2, "x", "x"], ["-1", -1, undef], ["0", 0, undef], ["65", 65, undef], ["KILL", 9, POSIX::SigAction->new("IGNORE")];
my $action = POSIX::SigAction->new("h", undef, 4);
for my $method (qw(handler mask flags safe)) { shown($method, sub { $action->$method, $action->$method(1), $action->$method, $action->$method(undef), $action->$method }) }

# expect: default: 0 but true,DEFAULT,0,POSIX::SigSet,0,0 0
# expect: set: 0 but true,0 but true,CODE,268435456,POSIX::SigSet,1,0 0
# expect: ran USR1
# expect: kill: 1 0
# expect: safe: 0 but true,0 but true,CODE,0,POSIX::SigSet,0,1 0
# expect: %SIG: 0 but true,CODE,0,POSIX::SigSet,0,1 0
# expect: ignored: 0 but true,IGNORE,0,POSIX::SigSet,0,0 0
# expect: DEFAULT: 0 but true,DEFAULT,0,POSIX::SigSet,0,0 0
# expect: deleted: 0 but true,DEFAULT,0,POSIX::SigSet,0,0 0
# expect: named USR1
# expect: by name: 0 but true,0 but true,main::named,0,POSIX::SigSet,0,0,main::named,1 0
# expect: short name: 0 but true,0 but true,main::named,0,POSIX::SigSet,0,0,main::named 0
# expect: none: 0 but true,0 but true,DEFAULT,0,POSIX::SigSet,0,0,undef 0
# expect: flags: 0 but true,0 but true,IGNORE,1073741825,POSIX::SigSet,0,0 0
# expect: blocked: 1 10 12
# expect: blocked: 10
# expect: into a hash: 0 but true,FLAGS,HANDLER,MASK,SAFE 0
# expect: sigaction nothing: Usage: POSIX::sigaction(sig, optaction, oldaction = 0) at posix/actions-of-signals.pl line 29.
# expect: sigaction one: Usage: POSIX::sigaction(sig, optaction, oldaction = 0) at posix/actions-of-signals.pl line 29.
# expect: sigaction text: action is not of type POSIX::SigAction at posix/actions-of-signals.pl line 29.
# expect: sigaction array: action is not of type POSIX::SigAction at posix/actions-of-signals.pl line 29.
# expect: sigaction old text: POSIX::sigaction: oldaction is not a HASH reference at posix/actions-of-signals.pl line 29.
# expect: sigaction old undef: POSIX::sigaction: oldaction is not a HASH reference at posix/actions-of-signals.pl line 29.
# expect: sigaction both: POSIX::sigaction: oldaction is not a HASH reference at posix/actions-of-signals.pl line 29.
# expect: sigaction -1: Negative signals are not allowed at posix/actions-of-signals.pl line 29.
# expect: sigaction 0: undef 0
# expect: sigaction 65: undef 0
# expect: sigaction KILL: undef 22
# expect: handler: h,1,1,undef,undef 0
# expect: mask: undef,1,1,undef,undef 0
# expect: flags: 4,1,1,undef,undef 0
# expect: safe: 0,1,1,undef,undef 0
