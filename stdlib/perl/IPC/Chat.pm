# SPDX-License-Identifier: MIT
# Talks with a program on a terminal of its own: starts it, waits for what it says, joins the user's terminal to it, reaps it.
package IPC::Chat;
use strict;
our $VERSION = "1.00";
use IO::Pty ();
our @ISA = "IO::Pty";

# IPC::Chat->new(COMMAND)   IPC::Chat->new(PROGRAM, ARGUMENT, ...)
# A handle to read from and write to a program that has a pseudo-terminal for its standard input, output and errors, without echo.
# undef and $! where it cannot be started.
sub new {
    my ($class, @command) = @_;
    @command or do { require Carp; Carp::croak('usage: IPC::Chat->new(COMMAND, ARGUMENT, ...)') };
    my $self = $class->SUPER::new or return undef;
    make_plain($self->slave) or return undef;
    pipe my $failure, my $report or return undef;
    my $child = fork // return undef;
    if (!$child) {
        close $failure;
        become($self, $report, @command);
    }
    close $report;
    $self->close_slave;
    @{*$self}{qw(chat_pid chat_owner)} = ($child, $$);
    my $error = readline $failure;
    return $self unless defined $error;
    reap($self);
    $! = $error;
    undef;
}

# In the child: a session of its own, the program, or why there is none.
sub become {
    my ($self, $report, @command) = @_;
    my $slave;
    my $ready = eval {
        $self->make_slave_controlling_terminal;
        $slave = $self->slave;
        open STDIN, "<&", $slave and open STDOUT, ">&", $slave and open STDERR, ">&", $slave;
    };
    if ($ready) {
        no warnings "exec";
        if (@command == 1) { exec $command[0] }
        else { exec { $command[0] } @command }
    }
    syswrite $report, $! + 0;
    require POSIX;
    POSIX::_exit(127);
}

sub pid { ${*{$_[0]}}{chat_pid} }

# $chat->expect(SECONDS, PATTERN, ...): reads until one of the patterns, strings or qr, matches. Gives the matched text, the error ("TIMEOUT",
# "EOF" or undef), the text before the match and the pattern's index. What comes behind the match is read next; after a timeout all of it is.
# Without SECONDS it waits as long as it takes.
sub expect {
    my ($self, $seconds, @patterns) = @_;
    my $end = defined $seconds ? now() + $seconds : undef;
    my $text = take_read($self);
    while (1) {
        for my $index (0 .. $#patterns) {
            next unless $text =~ /$patterns[$index]/;
            my ($before, $matched) = (substr($text, 0, $-[0]), substr($text, $-[0], $+[0] - $-[0]));
            put_back($self, substr $text, $+[0]);
            return wantarray ? ($matched, undef, $before, $index) : $matched;
        }
        my $left = defined $end ? $end - now() : undef;
        my $more = readable([$self], defined $left && $left < 0 ? 0 : $left) ? sysread $self, $text, 65536, length $text : undef;
        next if $more || !defined $more && $!{EINTR};
        my $ended = defined $more || $!{EIO};
        put_back($self, $text) unless $ended;
        return wantarray ? (undef, $ended ? "EOF" : "TIMEOUT", $text, undef) : undef;
    }
}

# Which of these can be read within $seconds; $! is EINTR where a handler ran, 0 where the time is over.
sub readable {
    my ($handles, $seconds) = @_;
    my $asked = "";
    vec($asked, fileno $_, 1) = 1 for @$handles;
    $! = 0;
    return if select(my $ready = $asked, undef, undef, $seconds) <= 0;
    grep vec($ready, fileno $_, 1), @$handles;
}

# $chat->interact: the user's terminal, or STDIN and STDOUT, joined to the program until either ends.
sub interact {
    my ($self, $input, $output) = @_;
    $input ||= \*STDIN;
    $output ||= \*STDOUT;
    my $before = -t $input ? settings($input) : undef;
    eval { $self->clone_winsize_from($input); raw($input) } if $before;
    my $done = eval { join_both($self, $input, $output); 1 };
    my $error = $@;
    settings($input, $before) if $before;
    die $error unless $done;
    1;
}

sub join_both {
    my ($self, $input, $output) = @_;
    defined fileno $input or return;
    write_all($output, take_read($self));
    while (1) {
        for my $from (readable([$self, $input], undef)) {
            my $count = sysread $from, my $text, 65536;
            next if !defined $count && $!{EINTR};
            return unless $count;
            write_all($from == $self ? $output : $self, $text);
        }
    }
}

sub write_all {
    my ($to, $text) = @_;
    print {$to} $text;
    $to->flush;
}

# $chat->close_it: hangs up and reaps the program; one that does not go is killed. True where it ended well; $? says how.
sub close_it {
    my $self = shift;
    return unless ${*$self}{chat_pid};
    reap($self) or return;
    $? == 0;
}

# A program that has closed its terminal by itself is about to end: it is not hung up on before.
sub reap {
    my $self = shift;
    my $child = delete ${*$self}{chat_pid};
    if (readable([$self], 0) && !sysread $self, my $nothing, 1) {
        my $gone = gone($child);
        if ($gone) { close $self; return $gone > 0 }
    }
    close $self;
    for my $signal (undef, "TERM", "KILL") {
        kill $signal, $child if $signal;
        my $gone = gone($child);
        return $gone > 0 if $gone;
    }
    waitpid($child, 0) > 0;
}

# Looks for a second whether it has ended; 0: it still runs.
sub gone {
    my $child = shift;
    for my $try (1 .. 100) {
        my $gone = waitpid $child, 1;
        return $gone if $gone;
        select undef, undef, undef, 0.001 * ($try > 10 ? 10 : $try);
    }
    0;
}

sub DESTROY {
    my $self = shift;
    local ($., $@, $!, $^E, $?);
    reap($self) if ${*$self}{chat_pid} && ${*$self}{chat_owner} == $$;
}

1;
