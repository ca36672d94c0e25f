# die without text says Died
eval { die };
print $@;
eval { die "" };
print $@;
eval { my @e; die @e };
print $@;
# expect: Died at eval/died.pl line 2.
# expect: Died at eval/died.pl line 4.
# expect: Died at eval/died.pl line 6.
