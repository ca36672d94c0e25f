# Fibers that only pass the turn to each other keep neither sleepers nor readers from theirs
use strict; use warnings;
use Nacre::Fiber;
pipe my $r, my $w or die;
my ($slept, $line, $turns) = (0, '', 0);
my @spinning = map { Nacre::Fiber::spawn(sub { until ($slept && $line) { ++$turns; Nacre::Fiber::yield() } }) } 1 .. 3;
my $sleeper = Nacre::Fiber::spawn(sub { select undef, undef, undef, 0.01; syswrite $w, "hello\n"; $slept = 1 });
my $reader  = Nacre::Fiber::spawn(sub { $line = <$r> });
$_->join for @spinning, $sleeper, $reader;
print "slept $slept, read $line", $turns > 300 ? "many turns\n" : "only $turns turns\n";

# differs-from-perl: perl has no fibers
# expect: slept 1, read hello
# expect: many turns
