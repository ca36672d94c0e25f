# Who stands in line for a handle is ended there, by a cancel, an alarm or a signal's handler that dies
use strict; use warnings;
use Nacre::Fiber;
pipe my $r, my $w or die;
my @log;
my $holder = Nacre::Fiber::spawn(sub { my $line = <$r>; push @log, "holder got $line" });
my $cancelled = Nacre::Fiber::spawn(sub { my $line = <$r>; push @log, "never" });
my $timed = Nacre::Fiber::spawn(sub {
    my $line = eval { local $SIG{ALRM} = sub { die "too late\n" }; alarm 1; my $l = <$r>; alarm 0; $l };
    push @log, defined $line ? "timed got $line" : "timed: $@";
});
Nacre::Fiber::yield() for 1 .. 3;
$cancelled->cancel;
$timed->join;
print Nacre::Fiber::count(), " left\n";
local $SIG{USR1} = sub { push @log, "handled\n" };
my $patient = Nacre::Fiber::spawn(sub { my $line = <$r>; push @log, "patient got $line" });
Nacre::Fiber::yield() for 1 .. 3;
kill USR1 => $$;
Nacre::Fiber::yield() for 1 .. 3;
syswrite $w, "one\ntwo\n";
$_->join for $holder, $patient;
print @log;

# differs-from-perl: perl has no fibers
# expect: 1 left
# expect: timed: too late
# expect: handled
# expect: holder got one
# expect: patient got two
