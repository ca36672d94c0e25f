# Nobody reads: SIGPIPE kills, is ignored (EPIPE), or is handled; for pipes, sockets and commands
use strict; use warnings;
$| = 1;
sub status { $? & 127 ? 'signal ' . ($? & 127) : 'exit ' . ($? >> 8) }
sub in_child { my ($name, $code) = @_; my $pid = fork // die; if (!$pid) { $code->(); exit 3 } waitpid $pid, 0; print "$name: ", status(), "\n" }
sub closed_pipe { pipe my $in, my $out or die; close $in; $out }
sub closed_socket { socketpair my $one, my $other, 1, 1, 0 or die; close $other; $one }
for my $kind ([pipe => \&closed_pipe], [socket => \&closed_socket]) {
    my ($name, $make) = @$kind;
    in_child("$name syswrite", sub { my $out = $make->(); syswrite $out, 'x' });
    in_child("$name print", sub { my $out = $make->(); print {$out} 'x'; close $out });
    in_child("$name at exit", sub { our $kept = $make->(); print {$kept} 'x' });
    { local $SIG{PIPE} = 'IGNORE';
      my $out = $make->();
      print defined syswrite($out, 'x') ? 'written' : 'undef', " $! ", $!{EPIPE} ? 1 : 0, "\n";
      print print({$out} 'buffered') ? 1 : 0, ' ';
      $! = 0;
      print close $out ? 'closed' : 'failed', " $!\n";
      $out = $make->();
      select((select($out), $| = 1)[0]);
      print print({$out} 'x') ? 'printed' : 'failed', " $!\n";
      print print({$out} 'y') ? 'printed' : 'failed', " $!\n";
      print close $out ? 'closed' : 'failed', "\n";
    }
    { my $seen = 0; local $SIG{PIPE} = sub { ++$seen };
      my $out = $make->();
      print defined syswrite($out, 'x') ? 'written' : 'undef', " $! $seen\n";
      print {$out} 'buffered'; $! = 0;
      print close $out ? 'closed' : 'failed', " $! $seen\n";
    }
    { my $out = $make->(); local $SIG{PIPE} = sub { die "broken\n" };
      eval { syswrite $out, 'x'; print "not here\n" }; print "died: $@" }
}
print defined send(closed_socket(), 'x', 0x4000) ? 'sent' : 'undef', " $!\n";
# A command that ends before it read everything
{ local $SIG{PIPE} = 'IGNORE'; open my $to, '|-', 'exit 5;' or die; my $n = 0; ++$n while $n < 100_000 && print {$to} "a line that nobody reads\n";
  print $n < 100_000 ? 'stopped' : 'all', "\n"; print close $to ? 'closed' : 'failed', " $? ", status(), "\n" }
{ my $seen = 0; local $SIG{PIPE} = sub { ++$seen }; open my $to, '|-', 'true' or die; my $n = 0; ++$n while $n < 100_000 && print {$to} "a line that nobody reads\n";
  print $seen > 0 ? 'signalled' : 'no signal', "\n"; print close $to ? 'closed' : 'failed', " $?\n" }
{ open my $from, '-|', 'yes' or die; my $line = <$from>; print $line; print close $from ? 'closed' : 'failed', ' ', status(), "\n" }
# A child inherits an ignored SIGPIPE, and not a handled one
{ local $SIG{PIPE} = 'IGNORE'; system qq{$^X -e 'print \$SIG{PIPE} // "undef", "\n"'} }
{ local $SIG{PIPE} = sub { }; system qq{$^X -e 'print \$SIG{PIPE} // "undef", "\n"'} }

# not-under-tsan: it holds a signal back until its next intercepted call
# expect: pipe syswrite: signal 13
# expect: pipe print: signal 13
# expect: pipe at exit: signal 13
# expect: undef Broken pipe 1
# expect: 1 failed Broken pipe
# expect: failed Broken pipe
# expect: failed Broken pipe
# expect: failed
# expect: undef Broken pipe 1
# expect: failed Broken pipe 2
# expect: died: broken
# expect: socket syswrite: signal 13
# expect: socket print: signal 13
# expect: socket at exit: signal 13
# expect: undef Broken pipe 1
# expect: 1 failed Broken pipe
# expect: failed Broken pipe
# expect: failed Broken pipe
# expect: failed
# expect: undef Broken pipe 1
# expect: failed Broken pipe 2
# expect: died: broken
# expect: undef Broken pipe
# expect: stopped
# expect: failed 1280 exit 5
# expect: signalled
# expect: closed 0
# expect: y
# expect: failed signal 13
# expect: IGNORE
# expect: undef
