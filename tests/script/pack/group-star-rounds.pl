# A group with a star is gone through at most once for each item that is left; a count follows its type at once.
print unpack("H*", pack($_, 1, 2, 3)), "\n" for "(x)*a", "()*a", "(aa)*", "(a)*";
for my $template ("a [2]", "(a) *", "n / a *") {
  eval { pack $template, 1, 2 };
  print $@;
}

# expect: 00000031
# expect: 31
# expect: 31323300
# expect: 313233
# expect: Invalid type '[' in pack at pack/group-star-rounds.pl line 4.
# expect: Invalid type '*' in pack at pack/group-star-rounds.pl line 4.
# expect: Invalid type '*' in pack at pack/group-star-rounds.pl line 4.
