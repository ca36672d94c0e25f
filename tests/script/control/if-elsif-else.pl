# if elsif else choose one branch
for my $n (1, 2, 3) {
    if ($n == 1) { print "one\n" }
    elsif ($n == 2) { print "two\n" }
    else { print "many\n" }
}
# expect: one
# expect: two
# expect: many
