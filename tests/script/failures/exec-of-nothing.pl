# exec, system, backticks and open of what cannot be run: missing, not executable, no program at all, a folder
use strict; use warnings;
$| = 1;
open STDERR, '>&', \*STDOUT or die;
my $folder = $ENV{TMPDIR};
sub make { my ($name, $mode, $text) = @_; open my $f, '>', "$folder/$name" or die; print {$f} $text; close $f; chmod $mode, "$folder/$name" or die; return "./$name" }
my @tries = ([missing => '/nonexistent/program'], [plain => make('plain', 0644, "#!/bin/sh\necho ran\n")], [garbage => make('garbage', 0755, "exit 7\n\0\1\2 no program\n")],
    [empty => make('empty', 0755, '')], [shellish => make('shellish', 0755, "echo run by the shell\n")], [no_interpreter => make('no_interpreter', 0755, "#!/nonexistent/shell\n")],
    [folder => '.'], [below_file => './plain/x'], [in_path => 'no-such-program-anywhere'], [nothing => '']);
chdir $folder or die;
sub count { opendir my $d, '/proc/self/fd' or die; scalar(my @all = readdir $d) }
my $before = count();
for my $try (@tries) {
    my ($name, $path) = @$try;
    for my $way ([exec => sub { my $pid = fork // die; if (!$pid) { { no warnings 'syntax'; exec { $path } $path, 'word' } print "still here, $!\n"; exit 9 } waitpid $pid, 0; $? }],
                 [system => sub { my $got = system { $path } $path, 'word'; "$got $?" }],
                 [backticks => sub { my $text = `$path word`; ($text // 'undef') . " $?" }],
                 [read => sub { my $pid = open my $in, '-|', $path, 'word' or return "undef"; my @all = <$in>; "@all" . ' ' . (close $in ? 'closed' : "failed $?") }],
                 [write => sub { local $SIG{PIPE} = 'IGNORE'; my $pid = open my $out, '|-', $path, 'word' or return "undef"; close $out ? 'closed' : "failed $?" }]) {
        next if $name eq 'nothing' && $way->[0] eq 'backticks';
        $! = 0; $? = 0;
        my $answer = $way->[1]->();
        print "$name $way->[0]: $answer", $answer =~ /undef|^-1/ ? " [$!]\n" : "\n";
    }
}
print count() - $before, " leaked\n";

# expect: Can't exec "/nonexistent/program": No such file or directory at failures/exec-of-nothing.pl line 15.
# expect: still here, No such file or directory
# expect: missing exec: 2304
# expect: Can't exec "/nonexistent/program": No such file or directory at failures/exec-of-nothing.pl line 16.
# expect: missing system: -1 -1 [No such file or directory]
# expect: Can't exec "/nonexistent/program": No such file or directory at failures/exec-of-nothing.pl line 17.
# expect: missing backticks: undef -1 [No such file or directory]
# expect: Can't exec "/nonexistent/program": No such file or directory at failures/exec-of-nothing.pl line 18.
# expect: missing read: undef [No such file or directory]
# expect: Can't exec "/nonexistent/program": No such file or directory at failures/exec-of-nothing.pl line 19.
# expect: missing write: undef [No such file or directory]
# expect: Can't exec "./plain": Permission denied at failures/exec-of-nothing.pl line 15.
# expect: still here, Permission denied
# expect: plain exec: 2304
# expect: Can't exec "./plain": Permission denied at failures/exec-of-nothing.pl line 16.
# expect: plain system: -1 -1 [Permission denied]
# expect: Can't exec "./plain": Permission denied at failures/exec-of-nothing.pl line 17.
# expect: plain backticks: undef -1 [Permission denied]
# expect: Can't exec "./plain": Permission denied at failures/exec-of-nothing.pl line 18.
# expect: plain read: undef [Permission denied]
# expect: Can't exec "./plain": Permission denied at failures/exec-of-nothing.pl line 19.
# expect: plain write: undef [Permission denied]
# expect: garbage exec: 1792
# expect: garbage system: 1792 1792
# expect: garbage backticks:  1792
# expect: garbage read:  failed 1792
# expect: garbage write: failed 1792
# expect: empty exec: 0
# expect: empty system: 0 0
# expect: empty backticks:  0
# expect: empty read:  closed
# expect: empty write: closed
# expect: run by the shell
# expect: shellish exec: 0
# expect: run by the shell
# expect: shellish system: 0 0
# expect: shellish backticks: run by the shell
# expect:  0
# expect: shellish read: run by the shell
# expect:  closed
# expect: run by the shell
# expect: shellish write: closed
# expect: Can't exec "./no_interpreter": No such file or directory at failures/exec-of-nothing.pl line 15.
# expect: still here, No such file or directory
# expect: no_interpreter exec: 2304
# expect: Can't exec "./no_interpreter": No such file or directory at failures/exec-of-nothing.pl line 16.
# expect: no_interpreter system: -1 -1 [No such file or directory]
# expect: Can't exec "./no_interpreter": No such file or directory at failures/exec-of-nothing.pl line 17.
# expect: no_interpreter backticks: undef -1 [No such file or directory]
# expect: Can't exec "./no_interpreter": No such file or directory at failures/exec-of-nothing.pl line 18.
# expect: no_interpreter read: undef [No such file or directory]
# expect: Can't exec "./no_interpreter": No such file or directory at failures/exec-of-nothing.pl line 19.
# expect: no_interpreter write: undef [No such file or directory]
# expect: Can't exec ".": Permission denied at failures/exec-of-nothing.pl line 15.
# expect: still here, Permission denied
# expect: folder exec: 2304
# expect: Can't exec ".": Permission denied at failures/exec-of-nothing.pl line 16.
# expect: folder system: -1 -1 [Permission denied]
# expect: sh: 1: .: word: not found
# expect: folder backticks:  512
# expect: Can't exec ".": Permission denied at failures/exec-of-nothing.pl line 18.
# expect: folder read: undef [Permission denied]
# expect: Can't exec ".": Permission denied at failures/exec-of-nothing.pl line 19.
# expect: folder write: undef [Permission denied]
# expect: Can't exec "./plain/x": Not a directory at failures/exec-of-nothing.pl line 15.
# expect: still here, Not a directory
# expect: below_file exec: 2304
# expect: Can't exec "./plain/x": Not a directory at failures/exec-of-nothing.pl line 16.
# expect: below_file system: -1 -1 [Not a directory]
# expect: Can't exec "./plain/x": Not a directory at failures/exec-of-nothing.pl line 17.
# expect: below_file backticks: undef -1 [Not a directory]
# expect: Can't exec "./plain/x": Not a directory at failures/exec-of-nothing.pl line 18.
# expect: below_file read: undef [Not a directory]
# expect: Can't exec "./plain/x": Not a directory at failures/exec-of-nothing.pl line 19.
# expect: below_file write: undef [Not a directory]
# expect: Can't exec "no-such-program-anywhere": No such file or directory at failures/exec-of-nothing.pl line 15.
# expect: still here, No such file or directory
# expect: in_path exec: 2304
# expect: Can't exec "no-such-program-anywhere": No such file or directory at failures/exec-of-nothing.pl line 16.
# expect: in_path system: -1 -1 [No such file or directory]
# expect: Can't exec "no-such-program-anywhere": No such file or directory at failures/exec-of-nothing.pl line 17.
# expect: in_path backticks: undef -1 [No such file or directory]
# expect: Can't exec "no-such-program-anywhere": No such file or directory at failures/exec-of-nothing.pl line 18.
# expect: in_path read: undef [No such file or directory]
# expect: Can't exec "no-such-program-anywhere": No such file or directory at failures/exec-of-nothing.pl line 19.
# expect: in_path write: undef [No such file or directory]
# expect: Can't exec "": No such file or directory at failures/exec-of-nothing.pl line 15.
# expect: still here, No such file or directory
# expect: nothing exec: 2304
# expect: Can't exec "": No such file or directory at failures/exec-of-nothing.pl line 16.
# expect: nothing system: -1 -1 [No such file or directory]
# expect: Missing command in piped open at failures/exec-of-nothing.pl line 18.
# expect: nothing read: undef [Broken pipe]
# expect: Missing command in piped open at failures/exec-of-nothing.pl line 19.
# expect: nothing write: undef [Broken pipe]
# expect: 0 leaked
