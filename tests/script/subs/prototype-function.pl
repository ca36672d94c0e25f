# prototype tells it
sub f($;\@) { }
print prototype('f'), " ", prototype(\&f), " ", prototype('CORE::push'), " ", defined prototype('CORE::print') ? 1 : 'undef', " ", defined prototype(sub { }) ? 1 : 0, "\n";
# expect: $;\@ $;\@ \@@ undef 0
