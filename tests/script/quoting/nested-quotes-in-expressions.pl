# Quotes inside quoted code blocks
print qq{a @{[ map { "<$_>" } 1, 2 ]} b\n};
print "x${\ join q{,}, 'p', q(q)}y\n";
# expect: a <1> <2> b
# expect: xp,qy
