# The marker shows the place
eval { my $p = "ab[cd"; "x" =~ $p }; print $@;
eval { my $p = "a)b"; "x" =~ $p }; print $@;
eval { my $p = "(?<name>a)\\k<other>"; "x" =~ $p }; print $@;
# expect: Unmatched [ in regex; marked by <-- HERE in m/ab[ <-- HERE cd/ at regex/unmatched-bracket-class.pl line 2.
# expect: Unmatched ) in regex; marked by <-- HERE in m/a) <-- HERE b/ at regex/unmatched-bracket-class.pl line 3.
# expect: Reference to nonexistent named group in regex; marked by <-- HERE in m/(?<name>a)\k<other <-- HERE >/ at regex/unmatched-bracket-class.pl line 4.
