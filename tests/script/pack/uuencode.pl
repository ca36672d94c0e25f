# u
print pack("u", "hello world"), unpack("u", pack("u", "hello world")), "\n";
print pack("u", "x" x 50);
# expect: +:&5L;&\@=V]R;&0`
# expect: hello world
# expect: M>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX
# expect: %>'AX>'@`
