# @- and @+
"hello world" =~ /(wo)(r)/;
print "$-[0] $+[0] $-[1] $+[1] $-[2] $#- $#+\n";
print substr("hello world", $-[2], $+[2] - $-[2]), "\n";
# expect: 6 9 6 8 8 2 2
# expect: r
