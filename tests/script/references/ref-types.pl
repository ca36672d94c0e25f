# What ref says
my $x = 1;
my @l = (\$x, [], {}, sub { }, \\$x, qr/x/, \*STDOUT, *STDOUT{IO}, \substr("a", 0, 1), \v1.2, \pos);
print join(" ", map { ref } @l), "\n";
print "[", ref(1), "] [", ref(undef), "]\n";
# expect: SCALAR ARRAY HASH CODE REF Regexp GLOB IO::File LVALUE VSTRING LVALUE
# expect: [] []
