# Captures return at the end of the block
"abc" =~ /(a)/;
{ "xyz" =~ /(z)/; print $1; }
print "$1\n";
sub f { "q" =~ /(q)/; $1 }
print f(), $1, "\n";
# expect: za
# expect: qa
