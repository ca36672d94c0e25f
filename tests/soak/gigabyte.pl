# SPDX-License-Identifier: MIT
# Megabytes through a pipe and a socket, by syswrite and sysread and by print and read, compared byte by byte with what was sent.
# full: 1024
# short: 24
# limit: 600
use strict;
use warnings;
use Socket;
use Soak;

my ($megabytes) = @ARGV;
my $size = $megabytes * 1_048_576;
# Nothing repeats within a block, and blocks do not end where the system's do.
my $block = join '', map { pack 'N n', $_ * 2_654_435_761 & 0xFFFF_FFFF, $_ & 0xFFFF } 1 .. 100_003;

# The bytes of the stream from a place on; at most so many.
sub stream_from {
    my ($place, $most) = @_;
    my $left = $size - $place;
    my $start = $place % length $block;
    my $count = length($block) - $start;
    $count = $most if $count > $most;
    $count = $left if $count > $left;
    return substr $block, $start, $count;
}

sub send_all {
    my ($out, $by_print) = @_;
    for (my $place = 0; $place < $size;) {
        my $piece = stream_from($place, 65_521 + $place % 9_973);
        my $done = $by_print ? (print {$out} $piece) && length $piece : syswrite $out, $piece;
        die "write: $!" if !$done;
        $place += $done;
    }
    close $out or die "close: $!";
}

sub receive_all {
    my ($in, $by_print) = @_;
    my ($place, $odd, $text) = (0, 0);
    for (;;) {
        my $got = $by_print ? read $in, $text, 100_000 + $odd : sysread $in, $text, 60_000 + $odd;
        die "read: $!" if !defined $got;
        last if $got == 0;
        $odd = ($odd + 7) % 1_000;
        for (my $at = 0; $at < $got;) {
            my $wanted = stream_from($place, $got - $at);
            die "other bytes than sent, from byte $place on\n" if $wanted eq '' || $wanted ne substr $text, $at, length $wanted;
            $at += length $wanted;
            $place += length $wanted;
        }
    }
    die "$place of $size bytes came\n" if $place != $size;
}

my @told;
my ($descriptors, $memory) = (descriptors(), memory());
for my $way ([pipe => sub { pipe my $in, my $out or die "pipe: $!"; ($in, $out) }],
             [socket => sub { socketpair my $in, my $out, AF_UNIX, SOCK_STREAM, 0 or die "socketpair: $!"; ($in, $out) }]) {
    for my $by_print (0, 1) {
        my $started = now();
        my ($in, $out) = $way->[1]->();
        my $pid = fork // die "fork: $!";
        if (!$pid) { close $in; send_all($out, $by_print); exit 0 }
        close $out;
        receive_all($in, $by_print);
        close $in;
        waitpid $pid, 0;
        die "the sender failed, status $?\n" if $?;
        push @told, sprintf '%s by %s %d MB/s', $way->[0], $by_print ? 'print' : 'syswrite', $megabytes / (now() - $started);
    }
}
print "$megabytes MB each: ", join(', ', @told), '; ', expect_level('the reader', $descriptors, $memory, 4096), "\n";
