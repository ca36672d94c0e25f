# s/// on $_ in loops
my @a = ("a1", "b2"); s/\d// for @a; print "@a\n";
my %h = (k => "v1"); s/1/2/ for values %h; print "$h{k}\n";
# expect: a b
# expect: v2
