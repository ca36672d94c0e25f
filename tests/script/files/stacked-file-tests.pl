# -f -w -r FILE
my $p = "$ENV{TMPDIR}/f";
open my $o, '>', $p;
print $o "x";
close $o;
print -e -f -s $p ? "all" : "not", " ", -d -e $p ? 1 : 0, " ", -e -f "$p.none" ? 1 : 0, "\n";
# expect: all 0 0
