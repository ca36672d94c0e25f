# Bad templates
eval { pack("y", 1) }; print $@;
eval { unpack('@9 C', "ab") }; print $@;
eval { pack("X", 1) }; print $@;
eval { my @l = unpack("x5", "ab") }; print $@;
eval { pack("(C", 1) }; print $@;
eval { pack("C/", 1) }; print $@;
# expect: Invalid type 'y' in pack at pack/errors.pl line 2.
# expect: '@' outside of string in unpack at pack/errors.pl line 3.
# expect: 'X' outside of string in pack at pack/errors.pl line 4.
# expect: 'x' outside of string in unpack at pack/errors.pl line 5.
# expect: No group ending character ')' found in template at pack/errors.pl line 6.
# expect: Code missing after '/' in pack at pack/errors.pl line 7.
