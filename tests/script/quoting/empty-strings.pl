# Empty strings of every quote
print length(''), length(""), length(q()), length(qq{}), "\n";
# expect: 0000
