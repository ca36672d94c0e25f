# Nested quantifiers on a long string
my $s = "a" x 5000;
print $s =~ /^(?:a|aa)+$/ ? 1 : 0, $s =~ /^(a|b|c)*?$/ ? 1 : 0, ("ab" x 20000) =~ /^(?:ab)*$/ ? 1 : 0, "\n";
# expect: 111
