# undef assigned to a glob
use warnings;
no warnings 'once';
*undefd = undef;
*bar = "baz";
print *bar, "\n";

# expect: *main::baz
# expect-error: Undefined value assigned to typeglob at warnings/glob-assignment.pl line 4.
