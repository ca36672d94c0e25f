# SPDX-License-Identifier: MIT
# A pool of workers: jobs are handed out to at most three children at a time, and their answers are gathered.
use strict;
use warnings;

my @jobs    = map { { number => $_, limit => 500 * $_ } } 1 .. 7;
my $workers = 3;
my (%running, %answer, %status);

sub count_primes {
    my ($limit) = @_;
    return scalar grep { my $n = $_; !grep { $n % $_ == 0 } 2 .. sqrt $n } 2 .. $limit;
}

# The child's answer comes through a pipe of its own; the pipe holds it until we have time to read.
sub start {
    my ($job) = @_;
    pipe(my $reader, my $writer) or die "pipe: $!";
    my $pid = fork // die "fork: $!";
    if (!$pid) {
        close $reader;
        print $writer count_primes($job->{limit});
        close $writer;
        exit $job->{number} % 2;
    }
    $running{$pid} = { job => $job, reader => $reader };
}

sub gather_one {
    my $pid = wait;
    my $run = delete $running{$pid} or return;
    my $fh  = $run->{reader};
    $answer{ $run->{job}{number} } = <$fh>;
    $status{ $run->{job}{number} } = $? >> 8;
}

for my $job (@jobs) {
    gather_one() if keys %running == $workers;
    start($job);
}
gather_one() while %running;

print "job $_: $answer{$_} primes, status $status{$_}\n" for sort { $a <=> $b } keys %answer;
print 'no child is left: wait says ', wait, "\n";

# expect: job 1: 95 primes, status 1
# expect: job 2: 168 primes, status 0
# expect: job 3: 239 primes, status 1
# expect: job 4: 303 primes, status 0
# expect: job 5: 367 primes, status 1
# expect: job 6: 430 primes, status 0
# expect: job 7: 489 primes, status 1
# expect: no child is left: wait says -1
