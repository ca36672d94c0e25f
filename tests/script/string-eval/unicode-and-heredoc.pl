# A here-doc inside an eval
print eval "<<X;\nbody\nX\n";
print eval qq{my \$t = "a\tb"; length \$t}, "\n";
# expect: body
# expect: 3
