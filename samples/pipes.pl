# SPDX-License-Identifier: MIT
# Pipes to and from other programs: reading one, writing to one, filtering through one, and their exit statuses.
use strict;
use warnings;
$| = 1;

# Reading from a program. The list form starts it without a shell, so nothing in the arguments is special.
open my $from, '-|', 'printf', '%s\n', 'three pears', 'one $apple', 'two; figs' or die "printf: $!";
my @lines = <$from>;
close $from;
print 'read: ', @lines[ 0, 1, 2 ];

# Writing to a program; close waits for it.
open my $to, '|-', 'sort -k2' or die "sort: $!";
print $to @lines;
close $to;
print 'sort ended with ', $? >> 8, "\n";

# Backticks give all of it at once, in list context line by line.
my $sum   = `expr 20 + 22`;
my @words = `printf 'a\\nb\\nc\\n'`;
chomp(@words);
print "expr says $sum", 'printf says ', join('+', @words), "\n";

# Both ways: a child of our own in between writes, so that neither side can wait for the other for ever.
sub filter {
    my ($text, @command) = @_;
    my $pid = open(my $output, '-|') // die "fork: $!";
    if (!$pid) {
        open my $input, '|-', @command or die "@command: $!";
        print $input $text;
        close $input;
        exit $? >> 8;
    }
    local $/;
    my $result = <$output>;
    close $output;
    return ($result, $? >> 8);
}
my ($upper, $status) = filter("quiet harbour\n", 'tr', 'a-z', 'A-Z');
print "tr ($status): $upper";

# What fails says so in $?.
system 'sh', '-c', 'exit 3';
print 'system: exit ', $? >> 8, "\n";
system { 'sh' } 'a name of its own', '-c', 'kill -TERM $$';
print 'system: signal ', $? & 127, "\n";
no warnings 'exec';
print 'not found: ', (open(my $none, '-|', '/no/such/program') ? 'started' : "$!"), "\n";

# expect: read: three pears
# expect: one $apple
# expect: two; figs
# expect: one $apple
# expect: two; figs
# expect: three pears
# expect: sort ended with 0
# expect: expr says 42
# expect: printf says a+b+c
# expect: tr (0): QUIET HARBOUR
# expect: system: exit 3
# expect: system: signal 15
# expect: not found: No such file or directory
