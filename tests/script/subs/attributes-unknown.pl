# An unknown attribute is refused
sub f : nonsense { 1 }
# expect-error: Invalid CODE attribute: nonsense at subs/attributes-unknown.pl line 2.
# expect-error: BEGIN failed--compilation aborted at subs/attributes-unknown.pl line 2.
# expect-exit: 255
