# caller tells package, file and line
sub f { my @c = caller; "$c[0] $c[1] $c[2]" }
print f(), "\n";
package Other;
print main::f(), "\n";
# expect: main subs/caller.pl 3
# expect: Other subs/caller.pl 5
