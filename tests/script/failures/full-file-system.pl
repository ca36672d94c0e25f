# A small file system that fills up: what was written stays, the rest is refused, and there is room again after unlink
use strict; use warnings;
$| = 1;
my $folder = "$ENV{TMPDIR}/small";
if (!@ARGV) {
    # A mount of its own, which goes with the last process in it.
    mkdir $folder or die;
    my $status = system "unshare -m sh -c 'mount -t tmpfs -o size=64k none $folder' >/dev/null 2>&1";
    if ($> != 0 || $status) { print "skipped: nothing may be mounted here\n"; exit }
    exec 'unshare', '-m', 'sh', '-c', 'mount -t tmpfs -o size=64k none "$1" && shift && exec "$@"', 'sh', $folder, $^X, $0, 'small' or die;
}
open my $f, '>', "$folder/file" or die;
my ($written, $n) = (0);
$written += $n while defined($n = syswrite $f, 'x' x 10_000);
print "$written written, $!\n";
print -s $f, "\n";
print defined syswrite($f, 'y') ? 'written' : 'undef', " $!\n";
print open(my $other, '>', "$folder/other") ? 'made' : 'refused', "\n";
print print({$other} 'text') ? 'buffered' : 'failed', "\n";
print close $other ? 'closed' : 'failed', " $!\n";
print -s "$folder/other", "\n";
print truncate($f, 60_000) ? 'shortened' : 'failed', "\n";
sysseek $f, 60_000, 0;
print syswrite($f, 'z' x 10_000), "\n";
print close $f ? 'closed' : 'failed', "\n";
print unlink("$folder/file"), "\n";
open $f, '>', "$folder/file" or die;
print print({$f} 'x' x 50_000) ? 'printed' : 'failed', "\n";
print print({$f} 'x' x 50_000) ? 'printed' : 'failed', " $!\n";
print close $f ? 'closed' : 'failed', "\n";
print -s "$folder/file", "\n";
my $made = 0;
while (mkdir "$folder/d$made") { last if ++$made > 10_000 }
print $made > 10_000 ? "folders without end\n" : "folders end, $!\n";

# expect: 65536 written, No space left on device
# expect: 65536
# expect: undef No space left on device
# expect: made
# expect: buffered
# expect: failed No space left on device
# expect: 0
# expect: shortened
# expect: 5536
# expect: closed
# expect: 1
# expect: printed
# expect: failed No space left on device
# expect: failed
# expect: 65536
# expect: folders without end
