# Whether outside data are marked is decided at the start: ids that part later change nothing
use strict;
use warnings;
use Scalar::Util qw(tainted);
if ($> != 0) { print "skipped: needs root\n"; exit }
my $path = $ENV{PATH};
print "${^TAINT} ", tainted($path) ? "tainted" : "clean", "\n";
$> = 1234;
print "$> $<: ${^TAINT} ", tainted($ENV{PATH}) ? "tainted" : "clean", "\n";
print eval { `echo ran` } // $@;
$> = 0; $< = 1234;
print "$> $<: ${^TAINT} ", tainted($ENV{HOME}) ? "tainted" : "clean", "\n";
print eval { system("true") } // $@, "\n";
print eval { open my $file, ">", "$ENV{TMPDIR}/f"; 1 } // $@, "\n";

# expect: 0 clean
# expect: 1234 0: 0 clean
# expect: ran
# expect: 0 1234: 0 clean
# expect: 0
# expect: 1
