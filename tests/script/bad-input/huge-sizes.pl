# Sizes that no machine has: an error that says so
sub told { my ($code) = @_; my $got = eval { $code->() }; print defined $got ? "[$got]\n" : $@ }
my $huge = 1e30;
told(sub { 'abc' x $huge });
told(sub { 'abc' x -1 });
told(sub { '' x $huge });
told(sub { sprintf '%99999999999999999999d', 1 });
told(sub { sprintf "%$huge\$d", 1 });
told(sub { sprintf '%999999999999$d', 1 });
told(sub { my @a; $a[-5] = 1 });
told(sub { my $s = ''; vec($s, -1, 8) = 1 });
told(sub { my $s = ''; vec($s, 3, 7) = 1 });
told(sub { my $s = ''; substr($s, 5, 1) = 'x' });
told(sub { my $n = 0; for (1 .. 1e18) { last if $n++ > 2 } $n });
told(sub { my $n = ''; for (9223372036854775806 .. 9223372036854775807) { $n .= "$_ " } $n });
told(sub { unpack 'x999', 'a' });
told(sub { unpack '@999 A', 'a' });
told(sub { pack 'A*(' });
told(sub { pack '(' x 200 . ')' x 200 });
told(sub { my $q = 'a{70000}'; 'a' =~ /$q/ });
told(sub { read STDIN, my $buffer, -1 });
told(sub { syswrite STDOUT, 'abc', -1 });
told(sub { sysread STDIN, my $buffer, 10, -5 });
told(sub { join ' ', 1 << 64, 1 << -1, 1 >> 64, ~0, -7 % 1e19, 2**64 % 10 });
told(sub { my $m = 'inf'; 3 % $m });
told(sub { my $m = 'inf'; $m % 3 });

# expect: []
# expect: []
# expect: []
# expect: Integer overflow in format string for sprintf at bad-input/huge-sizes.pl line 7.
# expect: [1.000000e+00+30$d]
# expect: [0]
# expect: Modification of non-creatable array value attempted, subscript -5 at bad-input/huge-sizes.pl line 10.
# expect: Negative offset to vec in lvalue context at bad-input/huge-sizes.pl line 11.
# expect: Illegal number of bits in vec at bad-input/huge-sizes.pl line 12.
# expect: substr outside of string at bad-input/huge-sizes.pl line 13.
# expect: [4]
# expect: [9223372036854775806 9223372036854775807 ]
# expect: 'x' outside of string in unpack at bad-input/huge-sizes.pl line 16.
# expect: '@' outside of string in unpack at bad-input/huge-sizes.pl line 17.
# expect: No group ending character ')' found in template at bad-input/huge-sizes.pl line 18.
# expect: Too deeply nested ()-groups in pack at bad-input/huge-sizes.pl line 19.
# expect: Quantifier in {,} bigger than 65534 in regex; marked by <-- HERE in m/a{70000 <-- HERE }/ at bad-input/huge-sizes.pl line 20.
# expect: Negative length at bad-input/huge-sizes.pl line 21.
# expect: Negative length at bad-input/huge-sizes.pl line 22.
# expect: Offset outside string at bad-input/huge-sizes.pl line 23.
# expect: [0 0 0 18446744073709551615 9999999999999999993 6]
# expect: [3]
# expect: [NaN]
