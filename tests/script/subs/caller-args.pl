# @DB::args holds the caller's arguments
package DB;
sub args { my @c = caller(1); @DB::args }
package main;
sub f { join ",", DB::args() }
print f(1, 2, 3), "\n";
# expect: 1,2,3
