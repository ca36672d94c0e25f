# #line sets the name in an eval
eval qq{#line 50 "virtual.pl"\ndie "x"};
print $@;
# expect: x at virtual.pl line 50.
