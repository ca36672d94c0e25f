# BEGIN that calls an undefined sub
BEGIN { nosuch() }
# expect-error: Undefined subroutine &main::nosuch called at syntax/die-at-compile-time.pl line 2.
# expect-error: BEGIN failed--compilation aborted at syntax/die-at-compile-time.pl line 2.
# expect-exit: 255
