# confess prints the calls with their arguments
use Carp;
sub inner { confess "deep" }
sub outer { inner(1, "two") }
eval { outer(3, undef) };
print $@;
# expect: deep at eval/confess.pl line 3.
# expect: 	main::inner(1, "two") called at eval/confess.pl line 4
# expect: 	main::outer(3, undef) called at eval/confess.pl line 5
# expect: 	eval {...} called at eval/confess.pl line 5
