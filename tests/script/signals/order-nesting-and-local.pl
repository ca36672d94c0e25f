# Order of pending signals, nesting, re-entry, masks, local
use strict; use warnings; $|=1; use POSIX ();
# several pending at once
my @got; $SIG{$_} = sub { push @got, $_[0] } for qw(USR1 USR2 HUP INT TERM ALRM);
my $set = POSIX::SigSet->new(map { POSIX->can("SIG$_")->() } qw(USR1 USR2 HUP INT TERM ALRM)); 
POSIX::sigprocmask(POSIX::SIG_BLOCK(), $set);
kill $_, $$ for qw(TERM ALRM INT USR2 HUP USR1 USR1);
my $p = POSIX::SigSet->new; POSIX::sigpending($p); print join(",", map $p->ismember($_), 1..15), "\n"; print "none: @got\n";
POSIX::sigprocmask(POSIX::SIG_UNBLOCK(), $set); print "@got\n";
# nesting: other signal inside handler, same signal inside handler
my $depth = 0; @got = ();
$SIG{USR1} = sub { push @got, "in".++$depth; if ($depth == 1 && !our $once++) { kill USR1 => $$; push @got, "after-kill"; kill USR2 => $$; push @got, "after2"; 1 for 1..10; } push @got, "out".$depth--; };
$SIG{USR2} = sub { push @got, "usr2" };
kill USR1 => $$; print "@got\n";
# die out of the handler: is the signal blocked afterwards?
$SIG{USR1} = sub { die "first\n" }; eval { kill USR1 => $$; }; print $@; eval { kill USR1 => $$ }; print $@;
my $m = POSIX::SigSet->new; POSIX::sigprocmask(POSIX::SIG_BLOCK(), POSIX::SigSet->new, $m); print "blocked: ", $m->ismember(POSIX::SIGUSR1()), "\n";
# within handler mask
$SIG{USR1} = sub { my $m = POSIX::SigSet->new; POSIX::sigprocmask(POSIX::SIG_BLOCK(), POSIX::SigSet->new, $m); print "in handler blocked: ", $m->ismember(POSIX::SIGUSR1()), $m->ismember(POSIX::SIGUSR2()), "\n"; }; kill USR1 => $$;
# sigaction with mask
POSIX::sigaction(POSIX::SIGUSR1(), POSIX::SigAction->new(sub { my $m = POSIX::SigSet->new; POSIX::sigprocmask(POSIX::SIG_BLOCK(), POSIX::SigSet->new, $m); print "sigaction args @_ blocked: ", $m->ismember(POSIX::SIGUSR1()), $m->ismember(POSIX::SIGUSR2()), "\n"; }, POSIX::SigSet->new(POSIX::SIGUSR2()))); kill USR1 => $$; 
# handler replaced during handler
@got=(); $SIG{USR2} = sub { push @got, "a"; $SIG{USR2} = sub { push @got, "b" } }; kill USR2=>$$; kill USR2=>$$; print "@got\n";
# local: restored
$SIG{HUP} = sub { print "outer\n" }; { local $SIG{HUP} = sub { print "inner\n" }; kill HUP=>$$; } kill HUP=>$$;
{ local $SIG{HUP} = 'IGNORE'; kill HUP=>$$; } kill HUP=>$$;
{ local $SIG{HUP}; print defined $SIG{HUP} ? "def":"undef", "\n"; } kill HUP=>$$;
eval { local $SIG{HUP} = sub { die "died\n" }; kill HUP=>$$ }; print $@; kill HUP=>$$;
{ local @SIG{qw(HUP USR1)} = ('IGNORE','IGNORE'); kill HUP=>$$; kill USR1=>$$; } kill HUP=>$$;
{ local %SIG = (HUP => 'IGNORE'); } kill HUP => $$; 
delete local $SIG{HUP}; 
$SIG{HUP} = 'nosuch'; kill HUP=>$$; $SIG{HUP}='main::other'; sub other { print "other @_\n" } kill HUP=>$$; $SIG{HUP}=*other; kill HUP=>$$; $SIG{HUP}='other'; print "$SIG{HUP}\n"; kill HUP=>$$; 
{ package P; sub h { print "P::h\n" } $SIG{HUP}='h'; kill HUP=>$$; $SIG{HUP}='P::h'; kill HUP=>$$; $SIG{HUP}=\&h; kill HUP=>$$; }
# return from sub, last/next in handler
$SIG{USR1} = sub { no warnings; last }; for (1..3) { kill USR1=>$$; print "loop $_\n" } print "done\n";

# expect: 1,1,0,0,0,0,0,0,0,1,0,1,0,1,1
# expect: none: 
# expect: HUP INT USR1 USR2 ALRM TERM
# expect: in1 after-kill usr2 after2 out1 in1 out1
# expect: first
# expect: first
# expect: blocked: 0
# expect: in handler blocked: 10
# expect: sigaction args USR1 blocked: 11
# expect: a b
# expect: inner
# expect: outer
# expect: outer
# expect: undef
# expect: outer
# expect: died
# expect: outer
# expect: outer
# expect: outer
# expect: other HUP
# expect: other HUP
# expect: main::other
# expect: other HUP
# expect: P::h
# expect: P::h
# expect-error: SIGHUP handler "nosuch" not defined.
# expect-error: SIGHUP handler "h" not defined.
# expect-error: Can't "last" outside a loop block at signals/order-nesting-and-local.pl line 35.
# expect-exit: 22
