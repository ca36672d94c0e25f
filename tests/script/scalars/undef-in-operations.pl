# undef counts as 0 and as the empty string
my $u;
print $u + 5, " [", $u . "x", "] ", $u == 0 ? 1 : 0, $u eq '' ? 1 : 0, " ", length($u) // 'undef', "\n";
# expect: 5 [x] 11 undef
