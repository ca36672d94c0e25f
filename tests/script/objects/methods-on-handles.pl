# Handles have methods
STDOUT->print("via method\n");
STDOUT->printf("%03d\n", 7);
STDOUT->autoflush(1);
print STDOUT->fileno, "\n";
# expect: via method
# expect: 007
# expect: 1
