# hex and oct read strings
print hex("ff"), " ", hex("0xFF"), " ", hex("xff"), " ", oct("755"), " ", oct("0x1f"), " ", oct("0b101"), " ", oct("b11"), " ", oct("o17"), "\n";
print hex(""), " ", oct(" 12 "), " ", oct("789"), "\n";
# expect: 255 255 255 493 31 5 3 15
# expect: 0 10 7
