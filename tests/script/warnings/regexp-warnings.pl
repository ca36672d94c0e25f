# Patterns that warn
use warnings;
$_ = "x";
my $p = '[a-z-9]'; /$p/;
$p = '[\w-x]'; /$p/;
$p = 'a\q'; /$p/;
$p = '[[:alpha:]-z]'; /$p/;
$p = '(?=a)*'; /$p/;
my $u; /$u/; /\Q$u/;
# expect-error: False [] range "\w-" in regex; marked by <-- HERE in m/[\w- <-- HERE x]/ at warnings/regexp-warnings.pl line 5.
# expect-error: Unrecognized escape \q passed through in regex; marked by <-- HERE in m/a\q <-- HERE / at warnings/regexp-warnings.pl line 6.
# expect-error: False [] range "[:alpha:]-" in regex; marked by <-- HERE in m/[[:alpha:]- <-- HERE z]/ at warnings/regexp-warnings.pl line 7.
# expect-error: (?=a)* matches null string many times in regex; marked by <-- HERE in m/(?=a)* <-- HERE / at warnings/regexp-warnings.pl line 8.
# expect-error: Use of uninitialized value $u in regexp compilation at warnings/regexp-warnings.pl line 9.
# expect-error: Use of uninitialized value $u in quotemeta at warnings/regexp-warnings.pl line 9.
