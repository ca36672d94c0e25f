# An eval in DESTROY does not clear $@
package D { sub DESTROY { eval { 1 } } }
eval { my $d = bless [], 'D'; die "kept\n" };
print $@;
# expect: kept
