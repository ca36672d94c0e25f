# BEGIN blocks run at its compile time
print eval 'print "run\n"; BEGIN { print "begin\n" } "value\n"';
print eval 'use List::Util "sum"; sum(1, 2, 3)', "\n";
# expect: begin
# expect: run
# expect: value
# expect: 6
