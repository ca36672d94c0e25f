# undef &name removes the body
sub f { "body" }
print f(), " ", defined &f ? 1 : 0, "\n";
undef &f;
print defined &f ? 1 : 0, exists &f ? 1 : 0, "\n";
eval { f() };
print $@;
# expect: body 1
# expect: 01
# expect: Undefined subroutine &main::f called at typeglobs/undef-sub.pl line 6.
