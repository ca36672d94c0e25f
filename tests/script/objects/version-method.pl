# VERSION: what is a version, what is asked for, how a refusal is worded
package Foo; our $VERSION; sub x {}
package Bare; sub x {}
package main;
sub ask { my ($class, @want) = @_; my $got = eval { $class->VERSION(@want) }; print $@ || (defined $got ? "$got\n" : "undef\n") }
for my $have (2, '1.5', '1.20', 1.20, '1.2.3', v1.2.3, '1.002_003', ' 1.2 ', 'abc', '', '1.2abc', 'v', '1_2', '1..2', '-1', '1.2.3.', 'undef', [1]) {
  $Foo::VERSION = $have;
  ask('Foo');
  ask('Foo', 1);
  ask('Foo', 3);
}
$Foo::VERSION = '1.5';
for my $want (1.4, '1.5', '1.50', '1.6', '1.2.3', '1.500.1', v1.500, 'v1.501', v1.6.0, '1.5000001', undef, '', 'abc', '1.2.x', '2 ', '1.5_1', []) { ask('Foo', $want) }
ask('Bare'); ask('Bare', 1); ask('Nowhere', 1); ask('Nowhere');
ask(bless([], 'Foo'), 2);
undef $Foo::VERSION;
ask('Foo', 1);

# expect: 2
# expect: 2
# expect: Foo version 3 required--this is only version 2 at objects/version-method.pl line 5.
# expect: 1.5
# expect: 1.5
# expect: Foo version 3 required--this is only version 1.5 at objects/version-method.pl line 5.
# expect: 1.20
# expect: 1.20
# expect: Foo version 3 required--this is only version 1.20 at objects/version-method.pl line 5.
# expect: 1.2
# expect: 1.2
# expect: Foo version 3 required--this is only version 1.2 at objects/version-method.pl line 5.
# expect: 1.2.3
# expect: 1.2.3
# expect: Foo version 3 required--this is only version 1.2.3 at objects/version-method.pl line 5.
# expect: v1.2.3
# expect: v1.2.3
# expect: Foo version 3 required--this is only version v1.2.3 at objects/version-method.pl line 5.
# expect: 1.002_003
# expect: 1.002_003
# expect: Foo version 3 required--this is only version 1.002_003 at objects/version-method.pl line 5.
# expect: 1.2
# expect: 1.2
# expect: Foo version 3 required--this is only version 1.2 at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (version required) at objects/version-method.pl line 5.
# expect: Invalid version format (version required) at objects/version-method.pl line 5.
# expect: Invalid version format (version required) at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (dotted-decimal versions require at least three parts) at objects/version-method.pl line 5.
# expect: Invalid version format (dotted-decimal versions require at least three parts) at objects/version-method.pl line 5.
# expect: Invalid version format (dotted-decimal versions require at least three parts) at objects/version-method.pl line 5.
# expect: Invalid version format (alpha without decimal) at objects/version-method.pl line 5.
# expect: Invalid version format (alpha without decimal) at objects/version-method.pl line 5.
# expect: Invalid version format (alpha without decimal) at objects/version-method.pl line 5.
# expect: Invalid version format (fractional part required) at objects/version-method.pl line 5.
# expect: Invalid version format (fractional part required) at objects/version-method.pl line 5.
# expect: Invalid version format (fractional part required) at objects/version-method.pl line 5.
# expect: Invalid version format (negative version number) at objects/version-method.pl line 5.
# expect: Invalid version format (negative version number) at objects/version-method.pl line 5.
# expect: Invalid version format (negative version number) at objects/version-method.pl line 5.
# expect: Invalid version format (trailing decimal) at objects/version-method.pl line 5.
# expect: Invalid version format (trailing decimal) at objects/version-method.pl line 5.
# expect: Invalid version format (trailing decimal) at objects/version-method.pl line 5.
# expect: 0
# expect: Foo version 1 required--this is only version 0 at objects/version-method.pl line 5.
# expect: Foo version 3 required--this is only version 0 at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: 1.5
# expect: 1.5
# expect: 1.5
# expect: Foo version 1.6 required--this is only version 1.5 at objects/version-method.pl line 5.
# expect: 1.5
# expect: Foo version v1.500.1 required--this is only version v1.500.0 at objects/version-method.pl line 5.
# expect: 1.5
# expect: Foo version v1.501.0 required--this is only version v1.500.0 at objects/version-method.pl line 5.
# expect: 1.5
# expect: Foo version 1.5000001 required--this is only version 1.5 at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (version required) at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: Foo version 2 required--this is only version 1.5 at objects/version-method.pl line 5.
# expect: Foo version 1.5_1 required--this is only version 1.5 at objects/version-method.pl line 5.
# expect: Invalid version format (non-numeric data) at objects/version-method.pl line 5.
# expect: undef
# expect: Bare does not define $Bare::VERSION--version check failed at objects/version-method.pl line 5.
# expect: Nowhere defines neither package nor VERSION--version check failed at objects/version-method.pl line 5.
# expect: undef
# expect: Foo version 2 required--this is only version 1.5 at objects/version-method.pl line 5.
# expect: Foo does not define $Foo::VERSION--version check failed at objects/version-method.pl line 5.
