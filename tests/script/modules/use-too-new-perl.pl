# use of a later perl
use v7.0;
# expect-error: Perl v7.0.0 required--this is only v5.36.0, stopped at modules/use-too-new-perl.pl line 2.
# expect-error: BEGIN failed--compilation aborted at modules/use-too-new-perl.pl line 2.
# expect-exit: 255
