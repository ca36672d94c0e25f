# Pragmas around it hold inside
use strict;
eval '$nope = 1;';
print $@ ? "strict\n" : "lax\n";
{ no strict; eval '$fine = 1;'; print $@ ? "strict\n" : "lax\n"; }
{ use integer; print eval('7 / 2'), "\n"; }
# expect: strict
# expect: lax
# expect: 3
