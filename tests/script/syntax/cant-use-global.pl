# my $1 and my $_
my $_ = 1;
# expect-error: Can't use global $_ in "my" at syntax/cant-use-global.pl line 2, near "my $_ "
# expect-error: Execution of syntax/cant-use-global.pl aborted due to compilation errors.
# expect-exit: 255
