# stat gives thirteen fields, _ remembers
my $p = "$ENV{TMPDIR}/f";
open my $o, '>', $p;
print $o "12345";
close $o;
chmod 0600, $p;
my @s = stat $p;
printf "%d %d %o %d\n", scalar @s, $s[7], $s[2] & 07777, $s[3];
print -f _ ? 1 : 0, -s _, -d _ ? 1 : 0, " ", scalar(() = stat "$p.none"), " ", $! + 0, "\n";
open my $i, '<', $p;
print +(stat $i)[7], -s $i, "\n";
# expect: 13 5 600 1
# expect: 150 0 2
# expect: 55
