# semget, semctl with all its kinds of argument, semop; waiting for a child
use strict; use warnings;
my $id = semget(0, 3, 0600 | 01000);
defined $id or die "semget: $!";
print semctl($id, 0, 17, pack 's*', 1, 2, 3), "\n";
my $values = '';
print semctl($id, 0, 13, $values), ' ', join(',', unpack 's*', $values), "\n";
print semctl($id, 1, 12, 0), ' ', semctl($id, 1, 16, 7), ' ', semctl($id, 1, 12, 0), "\n";
print semop($id, pack 's3', 0, -1, 0), ' ', semctl($id, 0, 12, 0), "\n";
print semop($id, pack 's3', 0, -1, 04000), ' ', $!{EAGAIN} ? 'EAGAIN' : $!, "\n";
print semop($id, 'ab'), ' ', $!{EINVAL} ? 'EINVAL' : $!, "\n";
if (my $pid = fork) {
    print 'waited ', semop($id, pack 's3', 0, -1, 0), "\n";
    waitpid $pid, 0;
} else {
    select undef, undef, undef, 0.05;
    semop($id, pack 's3', 0, 1, 0);
    exit;
}
eval { semctl($id, 0, 17, 'x') };
print $@;
{
    local $SIG{ALRM} = sub { print "alarm\n" };
    alarm 1;
    print semop($id, pack 's3', 0, -1, 0), ' ', $!{EINTR} ? 'EINTR' : $!, "\n";
}
print eval { local $SIG{ALRM} = sub { die "out\n" }; alarm 1; semop($id, pack 's3', 0, -1, 0); 1 } ? 'ended' : "left: $@";
my $status;
print semctl($id, 0, 2, $status), ' ', length $status, "\n";
print semctl($id, 0, 0, 0), "\n";

# expect: 0 but true
# expect: 0 but true 1,2,3
# expect: 2 0 but true 7
# expect: 1 0 but true
# expect: 0 EAGAIN
# expect: 0 EINVAL
# expect: waited 1
# expect: Bad arg length for semctl, is 1, should be 6 at system-v/semaphores.pl line 20.
# expect: alarm
# expect: 0 EINTR
# expect: left: out
# expect: 0 but true 104
# expect: 0 but true
