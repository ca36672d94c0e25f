# An AUTOLOAD that is declared and has no body
sub AUTOLOAD;
eval { nosuch(1) };
print $@;
eval { main->missing };
print $@;
package Child { our @ISA = 'Parent'; }
package Parent { sub AUTOLOAD { our $AUTOLOAD; "made $AUTOLOAD" } }
print Child->thing, "\n";

# expect: Undefined subroutine &main::nosuch called at subs/declared-autoload.pl line 3.
# expect: Can't locate object method "missing" via package "main" at subs/declared-autoload.pl line 5.
# expect: made Child::thing
