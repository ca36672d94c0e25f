# %POSIX::SIGRT: keys of all kinds, the range, sizes
use POSIX;
$| = 1;
sub shown { my ($what, $code) = @_; no warnings; my @got = eval { local $SIG{__WARN__} = sub { }; $code->() }; print "$what: ", $@ =~ s/ at .*//sr || join(",", map $_ // "undef", map ref || $_, @got), "\n" }
shown("keys", sub { scalar(keys %POSIX::SIGRT), scalar(%POSIX::SIGRT) });
shown("first", sub { $POSIX::SIGRT{SIGRTMIN} = sub { print "caught $_[0]\n" }; kill SIGRTMIN, $$ });
shown("number", sub { $POSIX::SIGRT{SIGRTMIN() + 1} = sub { print "caught $_[0]\n" }; kill SIGRTMIN + 1, $$ });
shown("under", sub { ref $SIG{NUM35}, ref $POSIX::SIGRT{"SIGRTMIN+1"}, ref $POSIX::SIGRT{35}, ref $POSIX::SIGRT{RTMIN} });
shown("distance", sub { $POSIX::SIGRT{"SIGRTMIN+2"} = "IGNORE"; $POSIX::SIGRT{"SIGRTMIN+2"}, $SIG{NUM36} });
shown("fetch $_", do { my $key = $_; sub { $POSIX::SIGRT{$key} } }) for 1, 99, "SIGRTMIN+99", "foo", "", "SIGRTMIN-1", "SIGRTMIN+", "SIGRTMAX";
shown("store 1", sub { $POSIX::SIGRT{1} = "IGNORE" });
shown("exists", sub { map exists $POSIX::SIGRT{$_} ? 1 : 0, 34, 40, "SIGRTMIN", 1, "foo" });
shown("delete", sub { delete $POSIX::SIGRT{35}; exists $POSIX::SIGRT{35} ? 1 : 0, $POSIX::SIGRT{35} });
shown("flags", sub { local $POSIX::SigRt::SIGACTION_FLAGS = SA_RESTART; $POSIX::SIGRT{40} = sub { }; my $old = POSIX::SigAction->new;
    sigaction(40, undef, $old); $old->flags & SA_RESTART, ref $old->handler });

# expect: keys: 0,31
# expect: caught RTMIN
# expect: first: 1
# expect: caught NUM35
# expect: number: 1
# expect: under: CODE,CODE,CODE,CODE
# expect: distance: IGNORE,IGNORE
# expect: fetch 1: No POSIX::SigRt signal 1 (valid range SIGRTMIN..SIGRTMAX, or 34..64)
# expect: fetch 99: No POSIX::SigRt signal 99 (valid range SIGRTMIN..SIGRTMAX, or 34..64)
# expect: fetch SIGRTMIN+99: No POSIX::SigRt signal SIGRTMIN+99 (valid range SIGRTMIN..SIGRTMAX, or 34..64)
# expect: fetch foo: No POSIX::SigRt signal foo (valid range SIGRTMIN..SIGRTMAX, or 34..64)
# expect: fetch : No POSIX::SigRt signal  (valid range SIGRTMIN..SIGRTMAX, or 34..64)
# expect: fetch SIGRTMIN-1: No POSIX::SigRt signal SIGRTMIN-1 (valid range SIGRTMIN..SIGRTMAX, or 34..64)
# expect: fetch SIGRTMIN+: No POSIX::SigRt signal SIGRTMIN+ (valid range SIGRTMIN..SIGRTMAX, or 34..64)
# expect: fetch SIGRTMAX: No POSIX::SigRt signal SIGRTMAX (valid range SIGRTMIN..SIGRTMAX, or 34..64)
# expect: store 1: No POSIX::SigRt signal 1 (valid range SIGRTMIN..SIGRTMAX, or 34..64)
# expect: exists: 1,1,1,0,0
# expect: delete: 1,CODE
# expect: flags: 268435456,CODE
