# A sub put into CORE::GLOBAL serves in every package, with and without parentheses; CORE:: still reaches the builtin
BEGIN { *CORE::GLOBAL::sleep = sub { print "sleep(@_)\n"; 7 }; *CORE::GLOBAL::time = sub () { 5 } }
sleep 3;
sleep(4);
print sleep 2;
print "\n", time, " ", time() + 1, " ", CORE::time() > 1000 ? "real" : "not", "\n";
package Other;
sleep 1 for 1 .. 2;
print CORE::sleep(0), "\n";
sub own { sleep 9 }
own();
{ package Third; BEGIN { package Elsewhere; *Third::sleep = sub { print "nearer: @_\n" } } sleep 8 }

# expect: sleep(3)
# expect: sleep(4)
# expect: sleep(2)
# expect: 7
# expect: 5 6 real
# expect: sleep(1)
# expect: sleep(1)
# expect: 0
# expect: sleep(9)
# expect: nearer: 8
