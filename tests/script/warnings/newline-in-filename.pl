# A name that ends with a newline
use warnings;
open(my $f, '<', "nofile\n") or print "failed\n";
print "no\n" unless -e "nofile\n";
my @s = stat "no\n";
chdir "no\n";
# expect: failed
# expect: no
# expect-error: Unsuccessful stat on filename containing newline at warnings/newline-in-filename.pl line 4.
# expect-error: Unsuccessful stat on filename containing newline at warnings/newline-in-filename.pl line 5.
