# setlocale: asking, setting, parts, names that there are not; localeconv
# env: LC_ALL=C.UTF-8
use POSIX;
sub shown { join ", ", map $_ // "undef", @_ }
print shown(map setlocale($_), 0 .. 6, 7, 9 .. 12), "\n";
print shown(setlocale(LC_ALL, "C"), setlocale(LC_ALL), setlocale(LC_CTYPE)), "\n";
$! = 0;
print shown(setlocale(LC_ALL, "xx_YY"), setlocale(LC_ALL)), " ", $! + 0, "\n";
print shown(setlocale(LC_TIME, "POSIX"), setlocale(LC_ALL)), "\n";
print shown(setlocale(LC_ALL, "LC_CTYPE=C.UTF-8;LC_NUMERIC=C;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;LC_PAPER=C;LC_NAME=C;"
    . "LC_ADDRESS=C;LC_TELEPHONE=C;LC_MEASUREMENT=C;LC_IDENTIFICATION=C"), setlocale(LC_CTYPE), setlocale(LC_TIME)), "\n";
print shown(setlocale(LC_ALL, ""), setlocale(LC_ALL, "C"), setlocale(LC_NUMERIC, "")), "\n";
my $facts = localeconv();
print shown(map "$_=$facts->{$_}", sort keys %$facts), "\n";

# expect: C.UTF-8, C.UTF-8, C.UTF-8, C.UTF-8, C.UTF-8, C.UTF-8, C.UTF-8, C.UTF-8, C.UTF-8, C.UTF-8, C.UTF-8, C.UTF-8
# expect: C, C, C
# expect: undef, C 2
# expect: POSIX, LC_NUMERIC=C;LC_CTYPE=C;LC_COLLATE=C;LC_TIME=POSIX;LC_MESSAGES=C;LC_MONETARY=C;LC_ADDRESS=C;LC_IDENTIFICATION=C;LC_MEASUREMENT=C;LC_PAPER=C;LC_TELEPHONE=C;
# expect: LC_NUMERIC=C;LC_CTYPE=C.UTF-8;LC_COLLATE=C;LC_TIME=C;LC_MESSAGES=C;LC_MONETARY=C;LC_ADDRESS=C;LC_IDENTIFICATION=C;LC_MEASUREMENT=C;LC_PAPER=C;LC_TELEPHONE=C;, C.UTF-8, C
# expect: C.UTF-8, C, C.UTF-8
# expect: decimal_point=.
