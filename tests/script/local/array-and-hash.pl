# local on arrays and hashes
our @a = (1, 2); our %h = (k => 1);
{ local @a = (3); local %h; print "@a ", scalar(%h), "\n"; }
print "@a $h{k}\n";
# expect: 3 0
# expect: 1 2 1
