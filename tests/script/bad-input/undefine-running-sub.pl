# A sub that undefines itself
sub f { undef &f; return "finished" } print f(), " ", defined &f ? 1 : 0, "\n"; 
# expect-error: Can't undef active subroutine at bad-input/undefine-running-sub.pl line 2.
# expect-exit: 255
