# i I j J and ! sizes
print length pack("i", 1), length pack("I", 1), length pack("j", 1), length pack("J", 1), length pack("l!", 1), length pack("s!", 1), length pack("p", "x"), "\n";
# expect: 4488828
# known-gap: pack p is refused
