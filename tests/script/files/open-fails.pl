# The value of $! after a failed open
if (!open(my $f, '<', "$ENV{TMPDIR}/none")) { print "$!\n" }
open(my $g, '>', "$ENV{TMPDIR}/no/dir") or print $! + 0, "\n";
open(my $d, '>', $ENV{TMPDIR}) or print "$!\n";
# expect: No such file or directory
# expect: 2
# expect: Is a directory
