# $1 in a list is the variable itself, not a copy
print "first" =~ /(fir)/ ? $1 : "", " ", "second" =~ /(sec)/ ? $1 : "", "\n";
sub show { "other" =~ /(oth)/; "@_" }
"mine" =~ /(mi)/; print show($1), " ", show("$1"), "\n";
# expect: sec sec
# expect: oth mi
