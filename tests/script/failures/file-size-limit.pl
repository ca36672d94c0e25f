# RLIMIT_FSIZE: a partial write, then EFBIG where SIGXFSZ is ignored or handled; the signal ends the program otherwise
use strict; use warnings;
if (!@ARGV) { exec '/bin/sh', '-c', 'ulimit -f 8; exec "$@"', 'sh', $^X, $0, 'limited' or die }
$| = 1;
my $path = "$ENV{TMPDIR}/f";
sub fresh { unlink $path; open my $f, '>', $path or die; $f }
{
    local $SIG{XFSZ} = 'IGNORE';
    my $f = fresh();
    print syswrite($f, 'x' x 10_000), "\n";
    print defined syswrite($f, 'y') ? 'written' : 'undef', " $! ", $!{EFBIG} ? 1 : 0, "\n";
    print -s $path, "\n";
    print close $f ? 'closed' : 'failed', "\n";
    $f = fresh();
    print print({$f} 'x' x 5000) ? 'printed' : 'failed', "\n";
    print print({$f} 'x' x 5000) ? 'printed' : 'failed', " $!\n";
    print close $f ? 'closed' : 'failed', "\n";
    print -s $path, "\n";
    print truncate($path, 100_000) ? 'grown' : 'failed', " $!\n";
    $f = fresh();
    seek $f, 100_000, 0;
    print print({$f} 'x') ? 'buffered' : 'failed', "\n";
    print close $f ? 'closed' : 'failed', " $!\n";
    print -s $path, "\n";
}
{
    my $seen = 0;
    local $SIG{XFSZ} = sub { ++$seen };
    my $f = fresh();
    print syswrite($f, 'x' x 10_000), " $seen\n";
    print defined syswrite($f, 'y') ? 'written' : 'undef', " $! $seen\n";
    print {$f} 'buffered';
    print close $f ? 'closed' : 'failed', " $! $seen\n";
}
for my $way (sub { my $f = fresh(); syswrite $f, 'x' x 10_000; syswrite $f, 'y' }, sub { my $f = fresh(); print {$f} 'x' x 10_000; close $f }, sub { our $kept = fresh(); print {$kept} 'x' x 8100; print {$kept} 'x' x 200 }) {
    my $pid = fork // die;
    if (!$pid) { $SIG{XFSZ} = 'DEFAULT'; $way->(); exit 3 }
    waitpid $pid, 0;
    print $? & 127 ? 'signal ' . ($? & 127) : 'exit ' . ($? >> 8), "\n";
}

# expect: 4096
# expect: undef File too large 1
# expect: 4096
# expect: closed
# expect: printed
# expect: failed File too large
# expect: failed
# expect: 4096
# expect: failed File too large
# expect: buffered
# expect: failed File too large
# expect: 0
# expect: 4096 0
# expect: undef File too large 1
# expect: failed File too large 2
# expect: signal 25
# expect: signal 25
# expect: signal 25
