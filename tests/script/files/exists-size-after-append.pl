# -s and stat see flushed data only
my $p = "$ENV{TMPDIR}/f";
open my $o, '>', $p;
print $o "12345";
print -s $p, " ";
$o->flush;
print -s $p, " ";
print $o "67";
close $o;
print -s $p, "\n";
# expect: 0 5 7
