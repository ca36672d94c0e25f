# Patterns that warn
use warnings;
my $p = '[a-\d]'; "x" =~ /$p/;
$p = '\y'; "y" =~ /$p/;
$p = '[:alpha:]'; "x" =~ /$p/;
$p = '(?:a*)*'; "x" =~ /$p/;
# expect-error: False [] range "a-\d" in regex; marked by <-- HERE in m/[a-\d <-- HERE ]/ at regex/quantifier-warning.pl line 3.
# expect-error: Unrecognized escape \y passed through in regex; marked by <-- HERE in m/\y <-- HERE / at regex/quantifier-warning.pl line 4.
# expect-error: POSIX syntax [: :] belongs inside character classes in regex; marked by <-- HERE in m/[:alpha:] <-- HERE / at regex/quantifier-warning.pl line 5.
