# cancel, alarm and exit
use strict; use warnings;
use Nacre::Fiber;
$| = 1;
my @log;
{ package Guard; sub new { bless [$_[1]] } sub DESTROY { push @log, "end of $_[0][0]" } }
my $sleeper = Nacre::Fiber::spawn(sub { my $g = Guard->new("sleeper"); eval { sleep 1000 }; push @log, "never" });
Nacre::Fiber::yield();
$sleeper->cancel;
eval { $sleeper->join };
push @log, $@ =~ /^The fiber was cancelled/ ? "cancelled" : "no: $@";
my $guarded = Nacre::Fiber::spawn(sub {
    local $SIG{ALRM} = sub { die "late\n" };
    eval { alarm 1; sleep 1000; 1 } or push @log, "alarm: $@";
    "fine";
});
push @log, $guarded->join;
my $timed = Nacre::Fiber::spawn(sub { sleep 1000 });
$timed->cancel_in(0.05);
eval { $timed->join };
push @log, $@ ? "timed out" : "no";
print "$_\n" for map { s/\n//r } @log;
Nacre::Fiber::spawn(sub { die "unheard\n" });
Nacre::Fiber::yield();
END { print "END\n" }
Nacre::Fiber::spawn(sub { exit 3 });
sleep 1000;
print "not reached\n";

# differs-from-perl: perl has no fibers
# expect: end of sleeper
# expect: cancelled
# expect: alarm: late
# expect: fine
# expect: timed out
# expect: END
# expect-error: Fiber 4 died: unheard
# expect-exit: 3
