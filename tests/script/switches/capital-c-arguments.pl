# -CA decodes @ARGV
# command: -CA -e 'print length $ARGV[0], "\n"' é
# expect: 1
