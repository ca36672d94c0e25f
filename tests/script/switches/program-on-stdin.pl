# Without arguments the program comes from STDIN
# command:
# stdin: print "from stdin ", __FILE__, " ", __LINE__, "\n";
# stdin: print "args @ARGV\n";
# expect: from stdin - 1
# expect: args 
