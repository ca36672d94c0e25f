# Switches in one word
# command: -lne 'print "$.:$_" if /a/'
# stdin: abc
# stdin: xyz
# stdin: bar
# expect: 1:abc
# expect: 3:bar
