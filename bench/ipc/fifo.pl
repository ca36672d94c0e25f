# SPDX-License-Identifier: MIT
# A fifo opened anew for each message.
use strict;
use warnings;

my $path = "/tmp/nacre-bench-fifo-$$";
system('mkfifo', $path) == 0 or die;
my $rounds = 20_000;
my $child  = fork // die $!;
if (!$child) {
    for (1 .. $rounds) {
        open my $out, '>', $path or die $!;
        print $out "message $_\n";
        close $out;
        open my $answer, '<', $path or die $!;
        <$answer>;
    }
    exit;
}
my $size = 0;
for (1 .. $rounds) {
    open my $in, '<', $path or die $!;
    my $line = <$in>;
    close $in;
    $size += length $line;
    open my $answer, '>', $path or die $!;
    print $answer "$size\n";
}
waitpid $child, 0;
unlink $path;
print "$size bytes, status $?\n";
