# - is STDIN, arguments follow, __END__ leaves the data
# command: - a b
# stdin: print "args @ARGV\n"; print while <STDIN>;
# stdin: __END__
# stdin: data line
# expect: args a b
# expect: data line
