# try and catch of 5.34
use feature 'try'; no warnings;
sub f { try { die "oops\n" if $_[0]; return "fine" } catch ($e) { chomp $e; return "caught $e" } }
print f(0), " ", f(1), "\n";
# expect: fine caught oops
