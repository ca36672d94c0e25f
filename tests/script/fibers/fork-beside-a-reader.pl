# The child of a fork reads from the handle that another fiber of its parent waits in
use strict; use warnings;
use Nacre::Fiber;
pipe my $in, my $out or die;
my @log;
my $waiting = Nacre::Fiber::spawn(sub { my $line = <$in>; push @log, "parent read $line" });
my $forking = Nacre::Fiber::spawn(sub {
    Nacre::Fiber::yield();
    my $child = fork // die;
    if (!$child) {
        my $parent = getppid;
        kill STOP => $parent;    # or it might be the one that reads
        syswrite $out, "to the child\n";
        my $line = <$in>;
        print "child read $line";
        kill CONT => $parent;
        exit 3;
    }
    waitpid $child, 0;
    push @log, 'status ' . ($? >> 8) . "\n";
    syswrite $out, "to the parent\n";
});
$_->join for $forking, $waiting;
print @log;

# differs-from-perl: perl has no fibers
# expect: child read to the child
# expect: status 3
# expect: parent read to the parent
