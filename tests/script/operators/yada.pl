# ... dies Unimplemented
sub later { ... }
eval { later() };
print $@;
# expect: Unimplemented at operators/yada.pl line 2.
