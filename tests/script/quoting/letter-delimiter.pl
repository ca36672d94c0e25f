# A letter can delimit after a space
print q xhellox, "\n";
# expect: hello
