# -E turns the features on
# command: -E 'say "said"; state $x = 5; say $x; say fc "ABC"'
# expect: said
# expect: 5
# expect: abc
