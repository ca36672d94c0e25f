# SPDX-License-Identifier: MIT
# What the loads of tests/soak have in common: counting what a process holds, and telling that it holds no more than before.
package Soak;
use strict;
use warnings;
use Exporter 'import';
our @EXPORT = qw(descriptors memory zombies_of expect_level local_server line_from now);
use Socket;
use Time::HiRes ();

# Open descriptors of this process.
sub descriptors {
    opendir my $folder, '/proc/self/fd' or die "/proc/self/fd: $!";
    my $count = grep { /^\d/ } readdir $folder;
    return $count - 1;    # but for the folder's own
}

# Kilobytes of memory that this process has for itself.
sub memory {
    open my $status, '<', '/proc/self/statm' or die "/proc/self/statm: $!";
    my (undef, $resident, $shared) = split ' ', <$status>;
    return ($resident - $shared) * 4;
}

# Children of a process that ended and wait to be asked for.
sub zombies_of {
    my ($parent) = @_;
    opendir my $folder, '/proc' or die "/proc: $!";
    my $count = 0;
    for my $pid (grep { /^\d+$/ } readdir $folder) {
        open my $status, '<', "/proc/$pid/stat" or next;
        my $line = <$status> // next;
        my ($state, $its_parent) = $line =~ /\) (\S) (\d+) / or next;
        ++$count if $state eq 'Z' && $its_parent == $parent;
    }
    return $count;
}

# expect_level(WHAT, DESCRIPTORS and MEMORY before, room in kilobytes): dies when more is held now. What was found, in words.
sub expect_level {
    my ($what, $descriptors, $memory, $room) = @_;
    my ($descriptors_now, $memory_now) = (descriptors(), memory());
    my $grown = $memory_now - $memory;
    die "$what: $descriptors descriptors before, $descriptors_now after\n" if $descriptors_now != $descriptors;
    die "$what: $grown kB more than before\n" if $grown > $room && ($ENV{SOAK_MEMORY} // '') ne 'unjudged';
    return sprintf '%s holds %d descriptors as before, %+d kB', $what, $descriptors_now, $grown;
}

# A listening TCP socket on the loopback interface, and its port.
sub local_server {
    socket my $server, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
    bind $server, pack_sockaddr_in(0, INADDR_LOOPBACK) or die "bind: $!";
    listen $server, SOMAXCONN or die "listen: $!";
    my ($port) = unpack_sockaddr_in(getsockname $server);
    return ($server, $port);
}

# One line of a handle, without its newline; dies at the end and after 60 seconds.
sub line_from {
    my ($handle) = @_;
    local $SIG{ALRM} = sub { die "no line came\n" };
    alarm 60;
    my $line = <$handle> // die "the end came instead of a line\n";
    alarm 0;
    chomp $line;
    return $line;
}

sub now { return Time::HiRes::time() }

1;
