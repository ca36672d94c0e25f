# An undeclared array in a string warns
use warnings;
print "me@example.com\n";
# expect: me.com
# expect-error: Possible unintended interpolation of @example in string at interpolation/possible-unintended.pl line 3.
# expect-error: Name "main::example" used only once: possible typo at interpolation/possible-unintended.pl line 3.
