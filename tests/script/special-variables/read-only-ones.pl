# Variables that refuse assignment
eval { $1 = 5 };
print $@;
eval { ${^GLOBAL_PHASE} = 1 };
print $@;
"abc" =~ /(b)/;
eval { $& = 1 };
print $@;
eval { $+[0] = 1 };
print $@;
eval { my $x = \$1; $$x = 1 };
print $@;
# expect: Modification of a read-only value attempted at special-variables/read-only-ones.pl line 2.
# expect: Modification of a read-only value attempted at special-variables/read-only-ones.pl line 4.
# expect: Modification of a read-only value attempted at special-variables/read-only-ones.pl line 7.
# expect: Modification of a read-only value attempted at special-variables/read-only-ones.pl line 9.
# expect: Modification of a read-only value attempted at special-variables/read-only-ones.pl line 11.
