# SPDX-License-Identifier: MIT
# Pipes without a shell: a forking open makes a child of our own, which can prepare itself before it becomes another program.
use strict;
use warnings;
$| = 1;
alarm 30;

# read_from COMMAND...: its status and output; nothing in the arguments is special, and the environment is the child's to change.
sub read_from {
    my (@command) = @_;
    my $pid = open(my $output, '-|') // die "fork: $!";
    if (!$pid) {
        %ENV = (PATH => '/usr/bin:/bin', LC_ALL => 'C');
        open STDERR, '>&', \*STDOUT or die "dup: $!";
        no warnings 'exec';
        exec { $command[0] } @command or do { print "cannot run $command[0]: $!\n"; exit 127; };
    }
    my @lines = <$output>;
    close $output;
    return ($? >> 8, @lines);
}

# write_to TEXT, CODE: CODE runs in a child, with TEXT on its standard input.
sub write_to {
    my ($text, $code) = @_;
    local $SIG{PIPE} = 'IGNORE';
    my $pid = open(my $input, '|-') // die "fork: $!";
    if (!$pid) {
        $code->();
        close STDOUT;
        exit 0;
    }
    print $input $text;
    my $took_all = close $input;
    return $took_all ? 'well' : $? ? 'status ' . ($? >> 8) : "$!";
}

my ($status, @lines) = read_from('printf', '%s\n', '$HOME; rm -rf *', '`date`');
print "status $status: $_" for @lines;
($status, @lines) = read_from('sh', '-c', 'echo "HOME is ${HOME-unset}"; echo to stderr >&2; exit 4');
print "status $status: $_" for @lines;
($status, @lines) = read_from('no such program', 'x');
print "status $status: $_" for @lines;

# The child as a filter between us and our own standard output.
print 'numbered: ', write_to("first\nsecond\n", sub { while (<STDIN>) { print "  $.: $_" } }), "\n";
print 'sorted: ', write_to("pear\nfig\n", sub { exec 'sort' }), "\n";
print 'refused: ', write_to("bad\n", sub { exit(<STDIN> =~ /bad/ ? 9 : 0) }), "\n";

# expect: status 0: $HOME; rm -rf *
# expect: status 0: `date`
# expect: status 4: HOME is unset
# expect: status 4: to stderr
# expect: status 127: cannot run no such program: No such file or directory
# expect:   1: first
# expect:   2: second
# expect: numbered: well
# expect: fig
# expect: pear
# expect: sorted: well
# expect: refused: status 9
