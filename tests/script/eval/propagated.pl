# die without text passes $@ on
eval { eval { die "first\n" }; die };
print $@;
eval { eval { die "first" }; die };
print $@;
# expect: first
# expect: 	...propagated at eval/propagated.pl line 2.
# expect: first at eval/propagated.pl line 4.
# expect: 	...propagated at eval/propagated.pl line 4.
