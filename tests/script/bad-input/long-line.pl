# A line of a million characters
open my $f, '<', \("x" x 1_000_000 . "\ny\n"); my $l = <$f>; print length $l, " ", scalar <$f>;
# expect: 1000001 y
