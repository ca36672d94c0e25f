# An unopened handle counts as closed once something made its IO part
use warnings;
no warnings qw(once void);
seek NEVER, 0, 0;
tell NEVER2;
close LATER;
seek LATER, 0, 0;
# expect-error: seek() on unopened filehandle NEVER at warnings/unopened-or-closed.pl line 4.
# expect-error: tell() on unopened filehandle NEVER2 at warnings/unopened-or-closed.pl line 5.
# expect-error: seek() on closed filehandle LATER at warnings/unopened-or-closed.pl line 7.
