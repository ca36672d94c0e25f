# How the child of a fork ends that a fiber made: by its sub's end, by exit, by dying; END blocks run
use strict; use warnings;
use Nacre::Fiber;
my $parent = $$;
END { print "END of a child, status $?\n" if $$ != $parent }
sub status_of {
    my ($work) = @_;
    return Nacre::Fiber::spawn(sub {
        my $child = fork // die;
        if (!$child) { $work->(); return 5 }
        waitpid $child, 0;
        return $? >> 8;
    })->join;
}
$| = 1;
open STDERR, '>&', \*STDOUT or die;
print status_of(sub { }), "\n";
print status_of(sub { exit 7 }), "\n";
print status_of(sub { die "out of the fiber\n" }), "\n";
print status_of(sub { Nacre::Fiber::spawn(sub { exit 9 })->join }), "\n";

# differs-from-perl: perl has no fibers
# expect: END of a child, status 0
# expect: 0
# expect: END of a child, status 7
# expect: 7
# expect: out of the fiber
# expect: END of a child, status 255
# expect: 255
# expect: END of a child, status 9
# expect: 9
