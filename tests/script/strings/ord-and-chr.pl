# ord and chr
print ord("A"), ord(""), ord("ab"), " ", chr(65), chr(0x42), " ", length chr(256), " ", ord(chr 300), "\n";
print join(",", map ord, split //, "az"), "\n";
# expect: 65097 AB 1 300
# expect: 97,122
