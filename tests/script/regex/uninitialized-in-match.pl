# Warnings for undefined operands
use warnings;
my $u; my $p;
my $r = $u =~ /x/;
$r = "x" =~ /a$p/;
(my $t = "a") =~ s/a/$u/;
my @l = split /,/, $u;
$u =~ tr/a/b/;
# expect-error: Use of uninitialized value $u in pattern match (m//) at regex/uninitialized-in-match.pl line 4.
# expect-error: Use of uninitialized value $p in regexp compilation at regex/uninitialized-in-match.pl line 5.
# expect-error: Use of uninitialized value $u in substitution (s///) at regex/uninitialized-in-match.pl line 6.
# expect-error: Use of uninitialized value $u in split at regex/uninitialized-in-match.pl line 7.
# expect-error: Use of uninitialized value $u in transliteration (tr///) at regex/uninitialized-in-match.pl line 8.
