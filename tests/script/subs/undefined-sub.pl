# Calling what does not exist
eval { nope(1) }; print $@;
eval { Foo::bar() }; print $@;
eval { my $c; $c->() }; print $@;
use strict;
eval { my $c; $c->() }; print $@;
eval { my $c = ""; &$c }; print $@;
# expect: Undefined subroutine &main::nope called at subs/undefined-sub.pl line 2.
# expect: Undefined subroutine &Foo::bar called at subs/undefined-sub.pl line 3.
# expect: Can't use an undefined value as a subroutine reference at subs/undefined-sub.pl line 4.
# expect: Can't use an undefined value as a subroutine reference at subs/undefined-sub.pl line 6.
# expect: Can't use string ("") as a subroutine ref while "strict refs" in use at subs/undefined-sub.pl line 7.
