# SPDX-License-Identifier: MIT
# No wake-up is lost: signals from another process, one at a time, at random moments against every call that waits. Each is sent only when
# the one before was answered; one without an answer for some seconds is lost. The arguments are how many signals in all, the seconds, and
# what the names of the calls begin with.
# full: 200000 5
# short: 10000 5
# limit: 3000
use strict;
use warnings;
use Errno 'EINTR';
use Fcntl qw(:flock F_SETFL O_NONBLOCK);
use File::Temp 'tempdir';
use IPC::SysV qw(IPC_PRIVATE IPC_CREAT IPC_RMID S_IRUSR S_IWUSR);
use POSIX ();
use Socket;
use Soak;
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);

my ($total, $patience, $filter) = (@ARGV, '');
my $folder = tempdir(CLEANUP => 1);
my (@kept, @removals);    # what a call waits for stays there until its receiver is done
my $sender = $$;
END { remove() if $$ == $sender }

sub remove { @kept = (); $_->() for splice @removals }
sub clock { return clock_gettime(CLOCK_MONOTONIC) }
sub busy { my $end = clock() + 1e-6 * rand $_[0]; 1 while clock() < $end }    # for at most so many microseconds
sub interrupted { die "the call came back: $!\n" if $! != EINTR }
sub empty_pipe { pipe my $in, my $out or die "pipe: $!"; push @kept, $in, $out; return ($in, $out) }

sub sockets {
    my ($kind) = @_;
    socketpair my $one, my $other, AF_UNIX, $kind, 0 or die "socketpair: $!";
    push @kept, $one, $other;
    return $one;
}

sub full_pipe {
    my (undef, $out) = empty_pipe();
    $out->blocking(0);
    1 while syswrite $out, 'x' x 4096;
    $out->blocking(1);
    return $out;
}

# What a child of the receiver does so that it lives as long as it.
sub lasting {
    pipe my $in, my $out or die "pipe: $!";
    push @kept, $out;
    return sub { close $out; sysread $in, my $end, 1; POSIX::_exit(0) };
}

sub lasting_child {
    my $live = lasting();
    my $pid = fork // die "fork: $!";
    $live->() if !$pid;
    return $pid;
}

# The same for a command that reads its input.
sub lasting_input {
    pipe my $in, my $out or die "pipe: $!";
    push @kept, $out;
    open STDIN, '<&', $in or die "STDIN: $!";
}

# What waits, in the order of the report: a sub of the sender's that prepares, which gives a sub of the receiver's that prepares, which
# gives the call. Those that perl resumes behind a handler are left when the handler dies, but for these, which would leave a child each time.
my %stays = map { $_ => 1 } 'close of a pipe', 'system', 'backticks';
my @calls = (
    accept => sub {
        my ($server) = local_server();
        sub { sub { accept(my $client, $server) or interrupted() } };
    },
    read => sub { my ($in) = empty_pipe(); sub { sub { read $in, my $text, 1; die "read came back\n" } } },
    readline => sub { my ($in) = empty_pipe(); sub { sub { my $line = <$in>; die "readline came back\n" } } },
    sysread => sub { my ($in) = empty_pipe(); sub { sub { sysread($in, my $text, 1) // interrupted() } } },
    recv => sub { my $socket = sockets(SOCK_DGRAM); sub { sub { recv($socket, my $text, 10, 0) // interrupted() } } },
    connect => sub {
        socket my $server, PF_UNIX, SOCK_STREAM, 0 or die "socket: $!";
        my $address = pack_sockaddr_un("$folder/full");
        bind $server, $address or die "bind: $!";
        listen $server, 0 or die "listen: $!";
        socket my $first, PF_UNIX, SOCK_STREAM, 0 or die "socket: $!";
        connect $first, $address or die "connect: $!";
        push @kept, $server, $first;
        sub {
            socket my $second, PF_UNIX, SOCK_STREAM, 0 or die "socket: $!";
            sub { connect $second, $address or interrupted() }
        };
    },
    'open of a fifo' => sub {
        my $path = "$folder/fifo";
        POSIX::mkfifo($path, 0600) or die "mkfifo: $!";
        sub { sub { open my $fifo, '<', $path or interrupted() } };
    },
    'print to a full pipe' => sub { my $out = full_pipe(); sub { sub { print {$out} 'x' x 10_000; die "print came back\n" } } },
    'syswrite to a full pipe' => sub { my $out = full_pipe(); sub { sub { syswrite($out, 'x' x 10_000) // interrupted() } } },
    sleep => sub { sub { sub { my $slept = sleep 1000; die "slept $slept seconds\n" if $slept > 100 } } },
    'select of nothing' => sub { sub { sub { select(undef, undef, undef, 1000) < 0 ? interrupted() : die "select came back\n" } } },
    'select of descriptors' => sub {
        my ($in) = empty_pipe();
        my $out = full_pipe();
        vec(my $reading = '', fileno $in, 1) = 1;
        vec(my $writing = '', fileno $out, 1) = 1;
        sub { sub { select(my $r = $reading, my $w = $writing, my $e = $reading, 1000) < 0 ? interrupted() : die "select came back\n" } };
    },
    flock => sub {
        my $path = "$folder/lock";
        open my $lock, '>', $path or die "$path: $!";
        flock $lock, LOCK_EX or die "flock: $!";
        push @kept, $lock;
        sub { open my $mine, '<', $path or die "$path: $!"; sub { flock $mine, LOCK_EX or interrupted() } };
    },
    wait => sub { sub { lasting_child(); sub { die "wait came back with ", wait, "\n" } } },
    waitpid => sub { sub { my $pid = lasting_child(); sub { die "waitpid came back with ", waitpid($pid, 0), "\n" } } },
    'close of a pipe' => sub {
        sub {
            my $live = lasting();
            my $pid = open my $in, '-|' // die "fork: $!";
            $live->() if !$pid;
            sub { close $in; die "close came back\n" };
        };
    },
    system => sub { sub { lasting_input(); sub { system 'read line;'; die "system came back\n" } } },
    backticks => sub { sub { lasting_input(); sub { my $line = `read line;`; die "backticks came back\n" } } },
    semop => sub {
        my $id = semget(IPC_PRIVATE, 1, IPC_CREAT | S_IRUSR | S_IWUSR) // die "semget: $!";
        push @removals, sub { semctl $id, 0, IPC_RMID, 0 };
        my $operation = pack 's!3', 0, -1, 0;
        sub { sub { semop $id, $operation or interrupted() } };
    },
    msgrcv => sub {
        my $id = msgget(IPC_PRIVATE, IPC_CREAT | S_IRUSR | S_IWUSR) // die "msgget: $!";
        push @removals, sub { msgctl $id, IPC_RMID, 0 };
        sub { sub { msgrcv $id, my $message, 100, 0, 0 or interrupted() } };
    },
);

# --- the receiver: one call for ever, left and entered again; its handler answers with the moment at which it runs


sub receive {
    my ($answers, $prepare, $stays) = @_;
    my ($inside, $done) = (0, 0);
    my $leave = sub { return if !$inside; $inside = 0; die "left\n" };
    local $SIG{USR2} = sub { $done = 1; $leave->() };
    my $call = $prepare->();
    local $SIG{USR1} = sub {
        syswrite $answers, pack 'd', clock();
        my $chance = rand;
        busy(10) if $chance < 0.25;
        $leave->() if $chance > 0.5 && !$stays;
    };
    syswrite $answers, pack 'd', 0;
    my ($entered, $descriptors, $memory) = 0;
    while (!$done) {
        busy(150);
        eval { $inside = 1; $call->() if !$done; $inside = 0; 1 } or $@ eq "left\n" or die $@;
        ($descriptors, $memory) = (descriptors(), memory()) if ++$entered == 100;
    }
    return $descriptors ? expect_level('the receiver', $descriptors, $memory, 1024) : 'the call was made once';
}

# --- the sender

# An answer, or undef after so many seconds.
sub answer_within {
    my ($answers, $seconds) = @_;
    vec(my $readable = '', fileno $answers, 1) = 1;
    select($readable, undef, undef, $seconds) > 0 or return;
    my $got = sysread $answers, my $text, 8;
    die "the receiver is gone\n" if !$got;
    return unpack 'd', $text;
}

# Sends so many signals; how many were lost, and for each other the seconds until its handler ran.
sub send_all {
    my ($pid, $answers, $count) = @_;
    my ($lost, @waited) = 0;
    for (1 .. $count) {
        rand() < 0.5 ? busy(30) : select undef, undef, undef, 1e-6 * rand 120;    # a timer also breaks into a receiver on the same processor
        my $sent = clock();
        kill USR1 => $pid or die "kill: $!";
        my $ran = answer_within($answers, $patience);
        if (defined $ran) { push @waited, $ran - $sent; next }
        ++$lost;
        until (defined $ran) { kill USR1 => $pid; $ran = answer_within($answers, $patience) }
        1 while defined answer_within($answers, $patience / 10);
    }
    return ($lost, sort { $a <=> $b } @waited);
}

# Asks the receiver to end; its last words.
sub end_of {
    my ($pid, $report) = @_;
    vec(my $readable = '', fileno $report, 1) = 1;
    do { kill USR2 => $pid } until select my $now = $readable, undef, undef, $patience;
    return line_from($report);
}

sub try_call {
    my ($name, $prepare, $count) = @_;
    my $prepare_receiver = $prepare->();
    pipe my $answers, my $answer or die "pipe: $!";
    pipe my $reports, my $report or die "pipe: $!";
    my $pid = fork // die "fork: $!";
    if (!$pid) {
        close $_ for $answers, $reports;
        @removals = ();
        my $told = eval { receive($answer, $prepare_receiver, $stays{$name}) } // "failed: $@";
        syswrite $report, "$told\n";
        POSIX::_exit(0);
    }
    close $_ for $answer, $report;
    my @result = eval { answer_within($answers, 60) // die "the receiver does not start\n"; send_all($pid, $answers, $count) };
    my $told = ($@ && $@ ne "the receiver is gone\n" ? "failed: $@" : eval { end_of($pid, $reports) }) // "failed: $@";
    kill KILL => $pid;
    waitpid $pid, 0;
    remove();
    die "$name: $told\n" if $told =~ /^failed/;
    return @result;
}

sub microseconds { my ($part, @waited) = @_; return @waited ? 1e6 * $waited[$part * $#waited] : 0 }

my $all_lost = 0;
my @lines;
my $share = int $total / (@calls / 2);
for (my $i = 0; $i < @calls; $i += 2) {
    my ($name, $prepare) = @calls[$i, $i + 1];
    next if $name !~ /^\Q$filter/;
    my ($lost, @waited) = try_call($name, $prepare, $share);
    $all_lost += $lost;
    push @lines, sprintf "  %-24s %6d signals %4d lost, a handler waits %6.0f us (median), %6.0f us (99.9 %%)\n",
        $name, $share, $lost, microseconds(0.5, @waited), microseconds(0.999, @waited);
}
my $sum = sprintf "%d signals, %d lost\n", $share * @lines, $all_lost;
die @lines, $sum if $all_lost;
print $sum, @lines;
