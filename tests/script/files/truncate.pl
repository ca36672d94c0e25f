# By handle and by name
my $p = "$ENV{TMPDIR}/f";
open my $o, '+>', $p;
print $o "123456";
print truncate($o, 4) ? 1 : 0;
close $o;
print -s $p;
truncate $p, 2;
print -s $p;
truncate $p, 5;
print -s $p, "\n";
# expect: 1425
