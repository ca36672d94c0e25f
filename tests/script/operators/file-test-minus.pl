# - before a word that is no file test is a string
print -bareword, "\n";
print "-" . "e", "\n";
# expect: -bareword
# expect: -e
