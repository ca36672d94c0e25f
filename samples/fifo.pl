# SPDX-License-Identifier: MIT
# A named pipe as a letter box: writers that know nothing of each other leave lines in it; and who waits for whom when it is opened.
use strict;
use warnings;
use Fcntl;
use POSIX ();
$| = 1;
alarm 30;

my $folder = ($ENV{TMPDIR} // '/tmp') . "/fifo-sample.$$";
mkdir $folder, 0700 or die "$folder: $!";
my $owner = $$;
END { if ($$ == $owner) { unlink "$folder/letters"; rmdir $folder; } }

# The letter box. Lines of less than a page never mix. Opening waits until the other side is there, too.
my $box = "$folder/letters";
POSIX::mkfifo($box, 0600) or die "mkfifo: $!";
print "a named pipe, as -p says\n" if -p $box;

my @writers;
for my $from (qw(ann bob eve)) {
    my $pid = fork // die "fork: $!";
    if (!$pid) {
        open my $letters, '>', $box or die "write: $!";
        print $letters "from $from, letter $_\n" for 1 .. 2;
        close $letters;
        POSIX::_exit(0);
    }
    push @writers, $pid;
}

# Open for reading and writing: it does not wait, and there is no end of file between two writers.
open my $letters, '+<', $box or die "read: $!";
my @received = map { scalar <$letters> } 1 .. 6;
waitpid $_, 0 for @writers;
print sort @received;
close $letters;

# Who does not want to wait for the other side says so: a writer without a reader is refused, a reader without a writer is not.
sysopen(my $early, $box, O_WRONLY | O_NONBLOCK) ? print "what?\n" : print "no reader: $!\n";
sysopen my $reader, $box, O_RDONLY | O_NONBLOCK or die "read: $!";
my $got = sysread $reader, my $text, 100;
print 'no writer: ', defined $got ? "$got bytes, the end\n" : "$!\n";
sysopen my $writer, $box, O_WRONLY | O_NONBLOCK or die "write: $!";
$got = sysread $reader, $text, 100;
print 'a writer without a word: ', defined $got ? "$got bytes\n" : "$!\n";

# A pipe holds what is written until somebody reads it; without a reader the next word is SIGPIPE.
syswrite $writer, "a word\n";
print 'read: ', scalar <$reader>;
close $reader;
local $SIG{PIPE} = sub { print "SIG$_[0]\n" };
print 'the reader is gone: ', defined syswrite($writer, "another\n") ? "what?\n" : "$!\n";

# expect: a named pipe, as -p says
# expect: from ann, letter 1
# expect: from ann, letter 2
# expect: from bob, letter 1
# expect: from bob, letter 2
# expect: from eve, letter 1
# expect: from eve, letter 2
# expect: no reader: No such device or address
# expect: no writer: 0 bytes, the end
# expect: a writer without a word: Resource temporarily unavailable
# expect: read: a word
# expect: SIGPIPE
# expect: the reader is gone: Broken pipe
