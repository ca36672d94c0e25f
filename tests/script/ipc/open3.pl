# open3 in all its handle forms; a failed exec is told to the caller
use strict; use warnings;
use IPC::Open3; use Symbol;
our ($R2, $E2); $| = 1;
sub all { local $/; my $text = readline $_[0]; defined $text ? $text =~ s/\n/,/gr : 'undef' }
sub try { my ($name, $code) = @_; my @got = eval { $code->() }; print "$name: @got", $@ ? " died: $@" : "\n" }

try apart => sub { my $pid = open3(my $in, my $out, my $err = gensym, 'cat; echo oops >&2'); print $in "hi\n"; close $in;
    my @got = (all($out), all($err)); waitpid $pid, 0; @got, $? };
try merged => sub { my $pid = open3(my $in, my $out, undef, 'echo a; echo b >&2'); my $got = all($out); waitpid $pid, 0; $got };
try empty_errors => sub { my $pid = open3(my $in, my $out, '', 'echo a; echo b >&2'); my $got = all($out); waitpid $pid, 0; $got };
try globs => sub { my $pid = open3(*WRITE, *READ, *ERRORS, 'cat; echo e >&2'); print WRITE 'x'; close WRITE; my @got = (all(*READ), all(*ERRORS)); waitpid $pid, 0; @got };
try names => sub { my $pid = open3('W2', 'R2', 'E2', 'cat; echo e >&2'); print W2 'x'; close W2; my @got = (all(*R2), all(*E2)); waitpid $pid, 0; @got };
try same_handle => sub { my $pid = open3(my $in, *BOTH, *BOTH, 'echo a; echo b >&2'); my $got = all(*BOTH); waitpid $pid, 0; $got };
try input_given => sub { open F, '<', $0 or die; my $pid = open3('<&F', my $out, undef, 'head -n 1'); my $got = all($out); waitpid $pid, 0;
    $got, defined fileno F ? 'still open' : 'given away' };
try input_number => sub { open my $f, '<', $0 or die; my $pid = open3('<&' . fileno $f, my $out, undef, 'head -n 1'); my $got = all($out); waitpid $pid, 0;
    $got, defined fileno $f ? 'still open' : 'given away' };
try output_given => sub { my $pid = open3(my $in, '>&STDOUT', '>&STDOUT', 'echo straight; echo through >&2'); close $in; waitpid $pid, 0; defined fileno STDOUT };
try list => sub { my $pid = open3(my $in, my $out, undef, 'echo', 'a  b', '$HOME'); my $got = all($out); waitpid $pid, 0; $got };
try literal_undef => sub { my $pid = open3(undef, my $out, undef, 'cat; echo end'); my $got = all($out); waitpid $pid, 0; $got };
try missing => sub { open3(my $in, my $out, undef, '/nonexistent/program') };
try missing_words => sub { open3(my $in, my $out, undef, '/nonexistent/program', 'and', 'words') };
print $!{ENOENT} ? "ENOENT\n" : "$!\n";
try refused => sub { open3(my $in, my $out, undef, '/dev/null') };
try by_shell => sub { my $pid = open3(my $in, my $out, my $err = gensym, 'exit 3;'); waitpid $pid, 0; $? >> 8 };
try few => sub { open3('a', 'b', 'c') };
try no_handle => sub { open3('<&NOSUCH', my $out, undef, 'cat') };
try fork => sub { my $pid = open3(my $in, my $out, my $err = gensym, '-');
    if (!$pid) { my $line = <STDIN>; print "child: $line"; print STDERR "complains\n"; exec 'true' } print $in "told\n"; close $in; my @got = (all($out), all($err)); waitpid $pid, 0; @got, $? };
try fork_words => sub { open3(my $in, my $out, undef, '-', 'word') };
try unbuffered => sub { my $pid = open3(my $in, my $out, undef, 'cat'); print $in "now\n"; my $line = <$out>; chomp $line; close $in; waitpid $pid, 0; $line };
try environment => sub { local $ENV{SHOWN} = 'seen'; my $pid = open3(my $in, my $out, undef, 'echo $SHOWN;'); my $got = all($out); waitpid $pid, 0; $got };

# expect: apart: hi, oops, 0
# expect: merged: a,b,
# expect: empty_errors: a,b,
# expect: globs: x e,
# expect: names: x e,
# expect: same_handle: a,b,
# expect: input_given: # open3 in all its handle forms; a failed exec is told to the caller, given away
# expect: input_number: # open3 in all its handle forms; a failed exec is told to the caller, still open
# expect: straight
# expect: through
# expect: output_given: 1
# expect: list: a  b $HOME,
# expect: literal_undef: end,
# expect: missing:  died: open3: exec of /nonexistent/program failed: No such file or directory at ipc/open3.pl line 22.
# expect: missing_words:  died: open3: exec of /nonexistent/program and words failed: No such file or directory at ipc/open3.pl line 23.
# expect: ENOENT
# expect: refused:  died: open3: exec of /dev/null failed: Permission denied at ipc/open3.pl line 25.
# expect: by_shell: 3
# expect: few:  died: open3(a, b, c): not enough arguments at ipc/open3.pl line 27.
# expect: no_handle:  died: open3: close(main::NOSUCH) failed: Bad file descriptor at ipc/open3.pl line 28.
# expect: fork: child: told, complains, 0
# expect: fork_words:  died: Arguments don't make sense when the command is '-' at ipc/open3.pl line 31.
# expect: unbuffered: now
# expect: environment: seen,
