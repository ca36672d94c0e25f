# SPDX-License-Identifier: MIT
# A daemon: a process that belongs to no terminal, of which there is only one, and which is told what to do by signals.
use strict;
use warnings;
use Fcntl qw(:DEFAULT :flock);
use POSIX ();
$| = 1;
alarm 30;

my $folder = ($ENV{TMPDIR} // '/tmp') . "/daemon-sample.$$";
mkdir $folder, 0700 or die "$folder: $!";
my $owner = $$;
END { if ($$ == $owner) { unlink map { "$folder/$_" } qw(pid log settings); rmdir $folder; } }

# daemonize: the first fork lets the caller go on, the second leaves the session's leader behind: no terminal can be had any more.
# The caller reads from a pipe until the daemon is ready, or dies with what it says.
sub daemonize {
    my ($body) = @_;
    pipe my $told, my $tell or die "pipe: $!";
    my $pid = fork // die "fork: $!";
    if ($pid) {
        close $tell;
        waitpid $pid, 0;
        return <$told> // 'ended without a word';
    }
    POSIX::setsid() or die "setsid: $!";
    POSIX::_exit(0) if fork // die "fork: $!";
    chdir '/' or die "chdir: $!";
    umask 027;
    open STDIN,  '<', '/dev/null' or die "null: $!";
    open STDOUT, '>', '/dev/null' or die "null: $!";
    open STDERR, '>', '/dev/null' or die "null: $!";
    select((select($tell), $| = 1)[0]);
    alarm 30;
    $body->($tell);
    POSIX::_exit(0);
}

# The daemon itself. The lock, not the file, says whether there is one: it goes with the process, however that ends.
sub work {
    my ($tell) = @_;
    sysopen my $lock, "$folder/pid", O_RDWR | O_CREAT or return print $tell "pid file: $!\n";
    return print $tell "there is one already\n" unless flock $lock, LOCK_EX | LOCK_NB;
    truncate $lock, 0;
    syswrite $lock, "$$\n";

    open my $log, '>>', "$folder/log" or return print $tell "log: $!\n";
    my $write = sub { syswrite $log, "@_\n" };
    my ($reload, $end, $asked) = (1, 0, 0);
    local $SIG{HUP}  = sub { $reload = 1 };
    local $SIG{TERM} = sub { $end    = 1 };
    local $SIG{USR1} = sub { $asked++ };

    my $signals = POSIX::SigSet->new(POSIX::SIGHUP, POSIX::SIGTERM, POSIX::SIGUSR1);
    my $before  = POSIX::SigSet->new;
    POSIX::sigprocmask(POSIX::SIG_BLOCK, $signals, $before);
    print $tell "ready\n";
    close $tell;
    my $greeting;
    while (1) {
        if ($reload) {
            open my $settings, '<', "$folder/settings" or return;
            chomp($greeting = <$settings>);
            $write->("settings read: $greeting");
            $reload = 0;
        }
        while ($asked) { $write->($greeting); $asked--; }
        last if $end;
        POSIX::sigsuspend($before) unless $reload || $asked || $end;
    }
    $write->('ended as told');
}

sub settings { open my $file, '>', "$folder/settings" or die "settings: $!"; print $file "@_\n"; close $file; }

# wait_for LINES: until the log has so many, and all of them.
sub wait_for {
    my ($wanted) = @_;
    for (1 .. 1000) {
        open my $log, '<', "$folder/log" or next;
        my @lines = <$log>;
        return @lines if @lines >= $wanted;
    }
    continue { select undef, undef, undef, 0.01 }
    die "the log does not grow to $wanted lines\n";
}

settings('good day');
print 'started: ', daemonize(\&work);
print 'once more: ', daemonize(\&work);
open my $file, '<', "$folder/pid" or die "pid: $!";
chomp(my $daemon = <$file>);
close $file;
print 'of a session of its own: ', (POSIX::getpgrp() != getpgrp $daemon ? 'yes' : 'no'), "\n";

wait_for(1);
kill USR1 => $daemon;
wait_for(2);
settings('good night');
kill HUP => $daemon;
wait_for(3);
kill USR1 => $daemon;
wait_for(4);
kill TERM => $daemon;
print '  ', $_ for wait_for(5);

# Its lock is gone with it.
open $file, '<', "$folder/pid" or die "pid: $!";
print 'gone: ', (flock($file, LOCK_EX) ? 'the lock is free' : "$!"), "\n";

# expect: started: ready
# expect: once more: there is one already
# expect: of a session of its own: yes
# expect:   settings read: good day
# expect:   good day
# expect:   settings read: good night
# expect:   good night
# expect:   ended as told
# expect: gone: the lock is free
