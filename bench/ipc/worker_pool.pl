# SPDX-License-Identifier: MIT
# Four workers take jobs from a pipe each and answer into one.
use strict;
use warnings;

pipe my $answers, my $to_parent or die $!;
my (@jobs, @children);
for my $worker (0 .. 3) {
    pipe my $from_parent, my $to_worker or die $!;
    my $child = fork // die $!;
    if (!$child) {
        close $_ for $answers, $to_worker, @jobs;
        while (my $line = <$from_parent>) {
            my $sum = 0;
            $sum += $_ for split ' ', $line;
            syswrite $to_parent, "$worker $sum\n";
        }
        exit;
    }
    close $from_parent;
    push @jobs,     $to_worker;
    push @children, $child;
}
close $to_parent;
my ($sent, $total) = (0, 0);
syswrite $jobs[$_], "1 2 3 4 $sent\n" and ++$sent for 0 .. 3;
while (my $line = <$answers>) {
    my ($worker, $sum) = split ' ', $line;
    $total += $sum;
    if   ($sent < 80_000) { syswrite $jobs[$worker], "1 2 3 4 $sent\n"; ++$sent }
    else                  { close $jobs[$worker] }
}
waitpid $_, 0 for @children;
print "$sent jobs, total $total\n";
