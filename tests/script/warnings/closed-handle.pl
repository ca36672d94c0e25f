# Operations on closed handles
use warnings;
open F, '<', \"x"; close F;
my $l = <F>;
print F "x";
printf F "x";
eof F;
my $s = -s F;
seek F, 0, 0;
tell F;
binmode F;
read F, my $b, 1;
close F;
open my $f, '>', \my $t;
close $f;
print $f "x";
print {$f} "y";
syswrite STDIN, "x" if 0;
# expect-error: Useless use of eof in void context at warnings/closed-handle.pl line 7.
# expect-error: Useless use of tell in void context at warnings/closed-handle.pl line 10.
# expect-error: readline() on closed filehandle F at warnings/closed-handle.pl line 4.
# expect-error: print() on closed filehandle F at warnings/closed-handle.pl line 5.
# expect-error: printf() on closed filehandle F at warnings/closed-handle.pl line 6.
# expect-error: -s on closed filehandle F at warnings/closed-handle.pl line 8.
# expect-error: seek() on closed filehandle F at warnings/closed-handle.pl line 9.
# expect-error: tell() on closed filehandle F at warnings/closed-handle.pl line 10.
# expect-error: binmode() on closed filehandle F at warnings/closed-handle.pl line 11.
# expect-error: read() on closed filehandle F at warnings/closed-handle.pl line 12.
# expect-error: print() on closed filehandle $f at warnings/closed-handle.pl line 16.
# expect-error: print() on closed filehandle $f at warnings/closed-handle.pl line 17.
