# SPDX-License-Identifier: MIT
# A program's input, output and errors, all three at once: IPC::Open3, and IO::Select so that neither side waits for the other for ever.
use strict;
use warnings;
use IO::Select;
use IPC::Open3;
use Symbol 'gensym';
$| = 1;
alarm 30;

# converse TEXT, COMMAND...: (status, output, errors). What is ready is served: much text may be under way in both directions.
sub converse {
    my ($text, @command) = @_;
    local $SIG{PIPE} = 'IGNORE';
    my $errors = gensym;
    my $pid = open3(my $input, my $output, $errors, @command);
    my %got = (fileno $output => '', fileno $errors => '');
    my $reading = IO::Select->new($output, $errors);
    my $writing = IO::Select->new($input);
    $input->blocking(0);
    while ($reading->count) {
        my ($readable, $writable) = IO::Select->select($reading, $writing, undef);
        for my $handle (@$writable) {
            my $sent = syswrite $handle, $text, 4096;
            substr($text, 0, $sent) = '' if $sent;
            if (!length $text or !defined $sent) {
                $writing->remove($handle);
                close $handle;
            }
        }
        for my $handle (@$readable) {
            next if sysread $handle, $got{ fileno $handle }, 4096, length $got{ fileno $handle };
            $reading->remove($handle);
        }
    }
    waitpid $pid, 0;
    return ($? >> 8, $got{ fileno $output }, $got{ fileno $errors });
}

my ($status, $output, $errors) = converse("b\na\nc\n", 'sh', '-c', 'echo sorting >&2; sort; exit 3');
print "status $status, output: ", join(' ', split /\n/, $output), ", errors: $errors";

# More than the pipes hold, there and back.
my $much = join '', map { "line $_ of many\n" } 1 .. 20_000;
($status, $output, $errors) = converse($much, 'cat');
print "status $status, ", length $much, ' bytes there, ', ($output eq $much ? 'the same' : 'something else'), " back, errors: '$errors'\n";

# A program that does not read what it is given.
($status, $output, $errors) = converse($much, 'sh', '-c', 'exec <&-; echo not interested');
print "status $status, output: $output";

# A program that is not there: open3 itself dies.
eval { converse('', '/no/such/program') };
print 'died: ', $@ =~ s/ at .*//sr, "\n";

# expect: status 3, output: a b c, errors: sorting
# expect: status 0, 368894 bytes there, the same back, errors: ''
# expect: status 0, output: not interested
# expect: died: open3: exec of /no/such/program failed: No such file or directory
