# $` $& $'
"hello world" =~ /o w/;
print "[$`][$&][$']\n";
# expect: [hell][o w][orld]
