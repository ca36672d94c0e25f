# Other operations on handles that were never opened
use warnings;
no warnings qw(once void);
my $l = <NOPE>;
close NOPE;
eof NOPE;
seek NOPE, 0, 0;
tell NOPE;
binmode NOPE;
-f NOPE;
flock NOPE, 1;
readdir NOPE;
closedir NOPE;
read NOPE, $l, 1;
sysread NOPE, $l, 1;
syswrite NOPE, "x";
stat NOPE;
# expect-error: readline() on unopened filehandle NOPE at warnings/unopened-handle.pl line 4.
# expect-error: seek() on closed filehandle NOPE at warnings/unopened-handle.pl line 7.
# expect-error: tell() on closed filehandle NOPE at warnings/unopened-handle.pl line 8.
# expect-error: binmode() on closed filehandle NOPE at warnings/unopened-handle.pl line 9.
# expect-error: -f on closed filehandle NOPE at warnings/unopened-handle.pl line 10.
# expect-error: flock() on closed filehandle NOPE at warnings/unopened-handle.pl line 11.
# expect-error: readdir() attempted on invalid dirhandle NOPE at warnings/unopened-handle.pl line 12.
# expect-error: closedir() attempted on invalid dirhandle NOPE at warnings/unopened-handle.pl line 13.
# expect-error: read() on closed filehandle NOPE at warnings/unopened-handle.pl line 14.
# expect-error: sysread() on closed filehandle NOPE at warnings/unopened-handle.pl line 15.
# expect-error: syswrite() on closed filehandle NOPE at warnings/unopened-handle.pl line 16.
# expect-error: stat() on closed filehandle NOPE at warnings/unopened-handle.pl line 17.
