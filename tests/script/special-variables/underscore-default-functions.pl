# Functions that use $_
$_ = "Hello";
print length, " ", uc, " ", lc, " ", ucfirst lc, " ", ord, " ", reverse(split //), " ", defined ? 1 : 0, " ", quotemeta, " ", ref || "none";
print;
print "\n";
$_ = 16;
print sqrt, " ", hex, " ", oct, " ", abs, " ", int, " ", chr(65), " ", log > 2 ? 1 : 0, "\n";
# expect: 5 HELLO hello Hello 72 olleH 1 Hello noneHello
# expect: 4 22 14 16 16 A 1
