# A sub with two names
sub foo bar { }
# expect-error: Illegal declaration of subroutine main::foo at syntax/illegal-declaration.pl line 2.
# expect-exit: 255
