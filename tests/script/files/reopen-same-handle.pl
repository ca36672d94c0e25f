# Opening again closes first and keeps $.
open F, '<', \"a\nb\n"; <F>; <F>; print $.; open F, '<', \"c\n";
<F>;
print $.;
close F;
open F, '<', \"d\n"; <F>; print "$.\n";
# expect: 231
