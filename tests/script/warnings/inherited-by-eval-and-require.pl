# String eval inherits, a required file does not
use warnings;
open my $o, '>', "$ENV{TMPDIR}/m.pl";
print $o 'my $u; my $r = "$u"; 1;';
close $o;
require "$ENV{TMPDIR}/m.pl";
eval 'my $u; my $r = "$u";';
print "end\n";
# expect: end
# expect-error: Use of uninitialized value $u in string at (eval 1) line 1.
