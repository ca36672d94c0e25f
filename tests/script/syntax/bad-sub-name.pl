# A number where a name belongs
sub 1x { }
# expect-error: Illegal declaration of anonymous subroutine at syntax/bad-sub-name.pl line 2.
# expect-exit: 255
