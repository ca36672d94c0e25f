# SPDX-License-Identifier: MIT
# Commands by the thousand in every form there is: nothing is lost, no descriptor stays open, no child stays behind.
# full: 1000
# short: 30
# limit: 300
use strict;
use warnings;
no warnings 'exec';
use Soak;

my ($times) = @ARGV;

sub run_once {
    my ($number) = @_;
    die "system: $?\n" if system("exit $number;") != ($number % 256) << 8;
    die "system of words: $?\n" if system('true') != 0;
    die "system of nothing: $?\n" if system('/nonexistent/program') != -1;
    die "backticks: $?\n" if `echo $number; exit 3` ne "$number\n" || $? != 3 << 8;
    my @lines = `echo 1; echo 2; kill -TERM \$\$`;
    die "lines: @lines $?\n" if "@lines" ne "1\n 2\n" || $? != 15;
    die "backticks of nothing: $?\n" if defined `/nonexistent/program` || $? != -1;
    open my $in, '-|', 'echo', $number or die "from a command: $!";
    die "from a command\n" if <$in> ne "$number\n" || !close $in;
    open my $out, '|-', "read line; exit \$line" or die "to a command: $!";
    print {$out} $number % 200, "\n";
    close $out;
    die "to a command: $?\n" if $? != ($number % 200) << 8;
    die "a command of nothing\n" if open my $none, '-|', '/nonexistent/program', 'x';
    my $pid = open my $child, '-|' // die "fork: $!";
    if (!$pid) { print "child $number\n"; exit 5 }
    die "from a child\n" if <$child> ne "child $number\n" || close $child || $? != 5 << 8;
    { open my $forgotten, '-|', 'echo x' or die "from a command: $!" }    # the implicit close waits for it
    $pid = fork // die "fork: $!";
    if (!$pid) { exec '/nonexistent/program' or exit 9 }
    die "exec of nothing: $?\n" if waitpid($pid, 0) != $pid || $? != 9 << 8;
    die "somebody is left\n" if waitpid(-1, 0) != -1;
}

run_once($_) for 1 .. 10;
my ($descriptors, $memory) = (descriptors(), memory());
run_once($_) for 11 .. $times;
print "$times times twelve commands; ", expect_level('the parent', $descriptors, $memory, 512), "\n";
