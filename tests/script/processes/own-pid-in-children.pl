# $$ is the process's own in the child of every kind of fork.
use strict; use warnings; use POSIX ();
my $parent = $$;
sub told { my ($fork) = @_;
    pipe my $in, my $out or die $!;
    my $pid = $fork->();
    if (!$pid) { syswrite $out, ($$ != $parent && $$ == POSIX::getpid() && getppid() == $parent) ? "own" : "wrong: $$"; POSIX::_exit(0) }
    sysread $in, my $text, 100; waitpid $pid, 0; return "$text " . ($$ == $parent ? 'and parent' : 'lost') . "\n";
}
print told(sub { fork });
my $number = (POSIX::uname())[4] eq "x86_64" ? 57 : 0;   # fork(2)
print told(sub { $number ? syscall $number : fork });
my $pid = open(my $child, '-|') // die $!;
if (!$pid) { print $$ == POSIX::getpid() && $$ != $parent ? "own\n" : "wrong\n"; exit }
print <$child>; print $pid != $$ ? "differs\n" : "same\n"; close $child;
$$ = 5; print "$$\n"; print fork() ? do { wait; "parent $$\n" } : do { print $$ > 5 ? "anew\n" : "old\n"; exit };

# expect: own and parent
# expect: own and parent
# expect: own
# expect: differs
# expect: 5
# expect: anew
# expect: parent 5
