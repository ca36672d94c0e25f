# SPDX-License-Identifier: MIT
# Time with fractions of a second. The functions are native; here are the names, the clocks' numbers and tv_interval.
package Time::HiRes;
use strict;
our $VERSION = "1.9770";
use Exporter "import";

my %numbers = (
    CLOCK_REALTIME => 0, CLOCK_MONOTONIC => 1, CLOCK_PROCESS_CPUTIME_ID => 2, CLOCK_THREAD_CPUTIME_ID => 3, CLOCK_MONOTONIC_RAW => 4,
    CLOCK_REALTIME_COARSE => 5, CLOCK_MONOTONIC_COARSE => 6, CLOCK_BOOTTIME => 7, CLOCKS_PER_SEC => 1000000,
    ITIMER_REAL => 0, ITIMER_VIRTUAL => 1, ITIMER_PROF => 2, TIMER_ABSTIME => 1,
    map { ("d_$_" => 1) } qw(usleep ualarm gettimeofday getitimer setitimer nanosleep clock_gettime clock_getres clock clock_nanosleep
        hires_stat futimens utimensat hires_utime)
);
our @EXPORT_OK = (qw(
    usleep sleep ualarm alarm gettimeofday time tv_interval getitimer setitimer nanosleep clock_gettime clock_getres clock clock_nanosleep
    stat lstat utime
), keys %numbers);

for my $name (keys %numbers) {
    my $number = $numbers{$name};
    no strict "refs";
    *$name = sub () { $number };
}

sub tv_interval {
    my ($from, $to) = @_;
    $to = [gettimeofday()] unless defined $to;
    ($to->[0] - $from->[0]) + ($to->[1] - $from->[1]) / 1e6;
}

1;
