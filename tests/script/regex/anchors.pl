# ^ $ \A \z \Z
my $s = "ab\n";
print $s =~ /b$/ ? 1 : 0, $s =~ /b\z/ ? 1 : 0, $s =~ /b\Z/ ? 1 : 0, $s =~ /\Aa/ ? 1 : 0, "\n";
# expect: 1011
