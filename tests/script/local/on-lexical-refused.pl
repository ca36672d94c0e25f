# local on a my variable is an error
my $x = 1;
local $x = 2;
# expect-error: Can't localize lexical variable $x at local/on-lexical-refused.pl line 3.
# expect-exit: 255
