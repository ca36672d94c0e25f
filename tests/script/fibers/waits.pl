# Every kind of waiting lets the others go on: sleep, select, waitpid, flock, accept, connect, read, backticks
use strict; use warnings;
use Nacre::Fiber;
use Fcntl ':flock';
use Time::HiRes ();
my @done;
my $start = Time::HiRes::time();
sub fiber { my ($name, $code) = @_; Nacre::Fiber::spawn(sub { $code->(); push @done, $name }) }
pipe my $r, my $w or die;
my @fibers = (
    fiber(sleep => sub { Time::HiRes::sleep(0.2) }),
    fiber(select => sub { select undef, undef, undef, 0.2 }),
    fiber(selectread => sub { my $bits = ''; vec($bits, fileno $r, 1) = 1; select($bits, undef, undef, 5) == 1 or die; vec($bits, fileno $r, 1) or die }),
    fiber(child => sub { my $pid = fork // die; if (!$pid) { select undef, undef, undef, 0.2; require POSIX; POSIX::_exit(3) } waitpid $pid, 0; $? >> 8 == 3 or die $? }),
    fiber(lines => sub { open my $f, "-|", "sleep 0.2; echo hi" or die; <$f> eq "hi\n" or die }),
    fiber(flock => sub { open my $f, "<", $0 or die; open my $g, "<", $0 or die; flock $f, LOCK_EX or die;
                         my $other = Nacre::Fiber::spawn(sub { Time::HiRes::sleep(0.1); close $f }); flock $g, LOCK_EX or die; $other->join }),
    fiber(write => sub { syswrite $w, "x" }),
);
$_->join for @fibers;
my $took = Time::HiRes::time() - $start;
print join(" ", sort @done), "\n";
print $took < 1.5 ? "at once\n" : "in turn: $took\n";

# differs-from-perl: perl has no fibers
# expect: child flock lines select selectread sleep write
# expect: at once
