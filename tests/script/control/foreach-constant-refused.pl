# Changing a constant through the loop variable dies
eval { for my $x (1, 2) { $x++ } };
print $@;
eval { $_++ for "a" };
print $@;
# expect: Modification of a read-only value attempted at control/foreach-constant-refused.pl line 2.
# expect: Modification of a read-only value attempted at control/foreach-constant-refused.pl line 4.
