# unpack reads $_
$_ = "AB";
print join(",", unpack "C*"), "\n";
# expect: 65,66
