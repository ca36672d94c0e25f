# Signals of limits, of stopping and going on, to groups, real-time ones
use strict; use warnings; $|=1; use POSIX ();
$SIG{SEGV} = sub { print "segv handler @_\n" }; kill SEGV => $$; $SIG{$_} = sub { print "$_[0]\n" } for qw(BUS FPE ILL XCPU XFSZ SYS TRAP PWR WINCH IO URG PROF VTALRM STKFLT QUIT ABRT); kill $_ => $$ for qw(BUS FPE ILL XCPU XFSZ SYS TRAP PWR WINCH IO URG PROF VTALRM STKFLT QUIT ABRT);
if (my $pid = fork) { waitpid $pid, 0; print "segv default: ", $? & 127, "\n" } else { $SIG{SEGV}='DEFAULT'; kill SEGV=>$$; sleep 1; POSIX::_exit(0) }
my $f = "/tmp/nacre-xfsz-$$";
for my $h ('DEFAULT','IGNORE','sub { print "XFSZ handler\n" }') { 
  print "$h: ", system('sh', '-c', 'ulimit -f 8; exec "$@"', 'sh', $^X, '-e', '$SIG{XFSZ}='.($h =~ /sub/ ? $h : "'$h'").'; $|=1; open my $f, ">", shift; print {$f} "x" x 100000 or print "print: $!\n"; close $f or print "close: ", $!{EFBIG} ? "EFBIG":$!, "\n"; my $n = -s $ARGV[0]; open $f, ">", "'.$f.'2"; my $w = syswrite $f, "x" x 9000; print "wrote $w\n"; $w = syswrite $f, "y" x 9000; print defined $w ? "w $w" : $!{EFBIG} ? "EFBIG":$!, "\n";', $f) & 127, " size ", -s $f, "\n"; unlink $f, $f."2";
}
print "xcpu: ", system('sh','-c','ulimit -t 1; exec "$@"', 'sh', $^X, '-e', '$SIG{XCPU}=sub { print "XCPU\n"; exit 3 }; 1 while 1') >> 8, "\n";
# stop and cont of children
$SIG{CHLD} = sub { };
my $pid = fork // die; if (!$pid) { $SIG{CONT} = sub { print "child continued\n"; POSIX::_exit(5) }; kill STOP => $$; select undef,undef,undef,5; POSIX::_exit(1) }
my $w = waitpid $pid, 2; print $w == $pid ? "stopped by ": "?", POSIX::WIFSTOPPED(${^CHILD_ERROR_NATIVE}) ? POSIX::WSTOPSIG(${^CHILD_ERROR_NATIVE}) : 'no', "\n"; kill CONT => $pid; 1 until waitpid($pid, 0) == $pid; print $? >> 8, "\n";
# NOCLDSTOP
my $n = 0; POSIX::sigaction(POSIX::SIGCHLD(), POSIX::SigAction->new(sub { $n++ }, POSIX::SigSet->new, POSIX::SA_NOCLDSTOP()));
$pid = fork // die; if (!$pid) { kill STOP => $$; POSIX::_exit(0) } waitpid $pid, 2; print "after stop $n\n"; kill CONT=>$pid; waitpid $pid, 0; print "after end $n\n";
# kill to group, negative
$pid = fork // die; if (!$pid) { setpgrp; $SIG{TERM} = sub { print "group TERM\n"; POSIX::_exit 7 }; kill -15 => $$; kill 'TERM', -$$; POSIX::_exit(1) } waitpid $pid,0; print $?>>8,"\n";
# RT signals
$SIG{RTMIN} = sub { print "RTMIN @_\n" }; kill RTMIN => $$; $SIG{NUM35} = sub { print "35 @_\n" }; kill 35 => $$; $POSIX::SIGRT{SIGRTMIN} = sub { print "via SIGRT @_\n" }; kill RTMIN=>$$; $POSIX::SIGRT{'SIGRTMIN+1'} = sub { print "rt+1 @_\n" }; kill 35=>$$;

# expect: segv handler SEGV
# expect: BUS
# expect: FPE
# expect: ILL
# expect: XCPU
# expect: XFSZ
# expect: SYS
# expect: TRAP
# expect: PWR
# expect: WINCH
# expect: IO
# expect: URG
# expect: PROF
# expect: VTALRM
# expect: STKFLT
# expect: QUIT
# expect: ABRT
# expect: segv default: 11
# expect: DEFAULT: 25 size 4096
# expect: print: File too large
# expect: close: EFBIG
# expect: wrote 4096
# expect: EFBIG
# expect: IGNORE: 0 size 4096
# expect: XFSZ handler
# expect: print: File too large
# expect: close: EFBIG
# expect: wrote 4096
# expect: XFSZ handler
# expect: EFBIG
# expect: sub { print "XFSZ handler\n" }: 0 size 4096
# expect: xcpu: 0
# expect: stopped by 19
# expect: child continued
# expect: 5
# expect: after stop 0
# expect: after end 1
# expect: group TERM
# expect: 7
# expect: RTMIN RTMIN
# expect: 35 NUM35
# expect: via SIGRT RTMIN
# expect: rt+1 NUM35
