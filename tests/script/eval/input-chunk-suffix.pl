# With another $/ it says chunk
open my $fh, '<', \"a;b;" or die;
$/ = ";";
<$fh>;
warn "x";
# expect-error: x at eval/input-chunk-suffix.pl line 5, <$fh> chunk 1.
