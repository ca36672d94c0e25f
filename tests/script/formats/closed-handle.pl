# write to a handle that is not open for it keeps the text
use warnings;
open(OUT, '>', "out.$$") or die;
format OUT_TOP =
top
.
format OUT =
x
.
write(OUT); write OUT; close OUT; open(OUT, "out.$$"); print <OUT>; write(OUT); close(OUT); write(OUT); unlink "out.$$";
print "$^A|", length($^L), "\n";

# expect: top
# expect: x
# expect: x
# expect: x
# expect: x
# expect: |1
# expect-error: Filehandle OUT opened only for input at formats/closed-handle.pl line 10, <OUT> line 3.
# expect-error: write() on closed filehandle OUT at formats/closed-handle.pl line 10.
