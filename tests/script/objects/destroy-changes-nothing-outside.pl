# local $@ and $? around DESTROY
package D; sub DESTROY { local $?; local $@; eval { die "inside\n" } }
package main;
eval { my $d = bless [], 'D'; die "outer\n" }; print $@;
# expect: outer
