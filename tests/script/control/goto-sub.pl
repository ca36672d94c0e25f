# goto &sub replaces the call
sub target { my @c = caller(0); "$c[3] @_ line $c[2]" }
sub start { @_ = ("new", @_); goto &target }
print start(1), "\n";
# expect: main::target new 1 line 4
