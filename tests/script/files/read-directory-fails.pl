# Reading a directory as a file
open my $f, '<', $ENV{TMPDIR} or print "open: $!\n";
if (defined fileno $f) { my $l = <$f>; print defined $l ? "line" : "undef: $!", "\n" }
# expect: undef: Is a directory
