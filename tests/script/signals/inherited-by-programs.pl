# What a child inherits: ignored signals and the mask, no handlers; the keyboard's signals during system
use strict; use warnings; $|=1; use POSIX ();
$SIG{HUP}='IGNORE'; $SIG{USR1}=sub{}; $SIG{USR2}='DEFAULT';
sub st { my $s = `grep -E 'Sig(Blk|Ign|Cgt)' /proc/self/status`; $s =~ s/\s+/ /g; $s =~ s/(SigIgn: )(\w+)/sprintf "%s%x", $1, hex(substr $2, -4) & 0x7fff/e; $s =~ s/(SigCgt: )(\w+)/sprintf "%s%x", $1, hex(substr $2, -4) & 0x7fff/e; $s }
print st(), "\n"; 
POSIX::sigprocmask(POSIX::SIG_BLOCK(), POSIX::SigSet->new(POSIX::SIGTERM())); print st(), "\n";
my $x = `$^X -e 'print \$SIG{HUP}//"u", \$SIG{USR1}//"u", \$SIG{TERM}//"u", "\\n"'`; print $x;
print system(q(perl -e 'kill HUP=>$$; kill USR2=>$$; print "no"')), "\n";
my $pid = fork; if (!$pid) { exec 'grep', '-E', 'SigBlk', '/proc/self/status' } waitpid $pid,0;
$pid = fork; if (!$pid) { $SIG{USR1} = sub { print "child handler\n" }; kill USR1=>$$; POSIX::_exit(0) } waitpid $pid,0;
# child of open -|
open my $p, '-|', 'grep -E SigBlk /proc/self/status'; print <$p>; close $p;
# keyboard signals during system
$SIG{INT} = sub { print "INT here\n" }; print system('kill -INT $PPID; kill -QUIT $PPID; exit 3'), "\n"; print "after\n";
print defined $SIG{INT} ? "set":"unset", "\n";

# expect: SigBlk: 0000000000000000 SigIgn: 1 SigCgt: 400 
# expect: SigBlk: 0000000000000000 SigIgn: 1 SigCgt: 400 
# expect: IGNOREuu
# expect: 35840
# expect: SigBlk:	0000000000004000
# expect: child handler
# expect: SigBlk:	0000000000004000
# expect: 768
# expect: after
# expect: set
# expect-error: User defined signal 2
