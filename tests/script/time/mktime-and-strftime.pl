# POSIX time functions
use POSIX qw(mktime strftime);
print mktime(0, 0, 0, 1, 0, 70), " ", strftime("%a %b %e %j %U %y %%", 0, 0, 0, 5, 1, 124), " ", strftime("%Y-%m-%d", 0, 0, 0, 32, 0, 100), "\n";
# expect: 0 but true Mon Feb  5 036 05 24 % 2000-02-01
