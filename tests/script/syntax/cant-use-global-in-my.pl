# my of a special or qualified name
my $Foo::x = 1;
# expect-error: "my" variable $Foo::x can't be in a package at syntax/cant-use-global-in-my.pl line 2, near "my $Foo::x "
# expect-error: Execution of syntax/cant-use-global-in-my.pl aborted due to compilation errors.
# expect-exit: 255
