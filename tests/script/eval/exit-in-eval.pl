# exit is not caught
print "before\n";
eval { exit 3 };
print "never\n";
# expect: before
# expect-exit: 3
