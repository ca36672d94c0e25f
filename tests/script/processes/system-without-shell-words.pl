# A command without shell characters is not given to a shell
no warnings;
print system("exit 3"), " $?\n";
print $! + 0 ? "errno\n" : "none\n";
print system("exit 3;") >> 8, "\n";
# expect: -1 -1
# expect: errno
# expect: 3
