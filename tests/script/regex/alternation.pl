# The first alternative that fits wins
"foobar" =~ /(foo|foobar)/ and print "$1\n";
"cat dog" =~ /\b(dog|cat)\b/ and print "$1\n";
"ac" =~ /^a(b|)c$/ and print "[$1]\n";
# expect: foo
# expect: cat
# expect: []
