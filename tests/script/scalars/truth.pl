# What is true and what is false
for my $v (0, 1, '', '0', '0.0', '00', ' ', 'a', 0.0, undef, '0E0') {
    print defined $v ? "'$v'" : 'undef', $v ? " true\n" : " false\n";
}
# expect: '0' false
# expect: '1' true
# expect: '' false
# expect: '0' false
# expect: '0.0' true
# expect: '00' true
# expect: ' ' true
# expect: 'a' true
# expect: '0' false
# expect: undef false
# expect: '0E0' true
