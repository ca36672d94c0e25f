# $1 $2 and the whole match
if ("John Smith" =~ /(\w+) (\w+)/) { print "$2, $1 [$&]\n" }
# expect: Smith, John [John Smith]
