# BEGIN, INIT, CHECK, UNITCHECK and END run in their order
print "main\n";
END { print "end1\n" }
INIT { print "init\n" }
CHECK { print "check1\n" }
BEGIN { print "begin1\n" }
CHECK { print "check2\n" }
UNITCHECK { print "unitcheck\n" }
BEGIN { print "begin2\n" }
END { print "end2\n" }
# expect: begin1
# expect: begin2
# expect: unitcheck
# expect: check2
# expect: check1
# expect: init
# expect: main
# expect: end2
# expect: end1
