# SPDX-License-Identifier: MIT
# A child that reads much and writes much on both its outputs at the same time, fed and read by select: nobody waits for the other for ever.
# full: 10 20
# short: 2 3
# limit: 300
use strict;
use warnings;
use Fcntl;
use IPC::Open3;
use Symbol 'gensym';
use Soak;

my ($megabytes, $times) = @ARGV;
my $size = $megabytes * 1_048_576;
my $child = <<'CHILD';
    my $size = shift;
    binmode STDIN;
    my ($read, $out, $errors) = (0, 0, 0);
    while ($out < $size || $errors < $size) {
        $read += length $_ if $read < $size && defined sysread STDIN, $_, 3_001;
        my $text = sprintf "%09d\n", $out / 10;
        $out += syswrite STDOUT, $text x 700 if $out < $size;
        $errors += syswrite STDERR, lc(sprintf "%04X\n", $errors / 5 % 65536) x 900 if $errors < $size;
    }
    while (my $got = sysread STDIN, my $text, 65536) { $read += $got }
    print "\nread $read\n";
    exit 7;
CHILD

sub run_once {
    my $pid = open3(my $in, my $out, my $errors = gensym, $^X, '-e', $child, $size);
    fcntl $in, F_SETFL, O_NONBLOCK | fcntl $in, F_GETFL, 0 or die "fcntl: $!";
    my ($out_text, $error_text, $fed) = ('', '', 0);
    my $piece = join '', map { chr $_ % 256 } 1 .. 100_000;
    my %buffer = (fileno $out => \$out_text, fileno $errors => \$error_text);
    my %handle = (fileno $out => $out, fileno $errors => $errors);
    while (%handle) {
        my ($readable, $writable) = ('', undef);
        vec($readable, $_, 1) = 1 for keys %handle;
        if ($in) { $writable = ''; vec($writable, fileno $in, 1) = 1 }
        my $found = select $readable, $writable, undef, 60;
        die sprintf "a deadlock: %d fed, %d and %d read\n", $fed, length $out_text, length $error_text if $found == 0;
        if ($in && vec $writable, fileno $in, 1) {
            my $done = syswrite $in, $piece, $size - $fed < length $piece ? $size - $fed : length $piece;
            die "write: $!" if !defined $done;
            $fed += $done;
            if ($fed == $size) { close $in or die "close: $!"; undef $in }
        }
        for my $fd (grep { vec $readable, $_, 1 } keys %handle) {
            my $got = sysread $handle{$fd}, ${ $buffer{$fd} }, 65_536, length ${ $buffer{$fd} };
            die "read: $!" if !defined $got;
            close delete $handle{$fd} if $got == 0;
        }
    }
    waitpid $pid, 0;
    die "the child's status is $?\n" if $? != 7 << 8;
    die "the child's last words are '", substr($out_text, -30), "'\n" unless $out_text =~ s/\nread $size\n\z//;
    die 'outputs of ', length $out_text, ' and ', length $error_text, " bytes\n" if length $out_text < $size || length $error_text < $size;
    die "an output has something else in it\n" if $out_text =~ /[^0-9\n]/ || $error_text =~ /[^0-9a-f\n]/;
}

run_once();
my ($descriptors, $memory) = (descriptors(), memory());
run_once() for 2 .. $times;
# The allocator may keep a buffer or two that were freed.
print "$times times $megabytes MB in and 2 x $megabytes MB out; ", expect_level('the parent', $descriptors, $memory, 4096 + 2048 * $megabytes), "\n";
