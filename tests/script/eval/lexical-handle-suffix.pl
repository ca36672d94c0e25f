# A lexical handle is named <$fh>
open my $fh, '<', \"a\nb\n" or die;
<$fh>; <$fh>;
eval { die "x" };
print $@;
# expect: x at eval/lexical-handle-suffix.pl line 4, <$fh> line 2.
