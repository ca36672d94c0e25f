# Run-time patterns that do not compile
for my $p ('(', ')', '[a', '*a', 'a**', 'a{2,1}', '(?<n', '\\', '(?z)', '[z-a]', '(?<=a*)b', 'a{,99999}', '\1') {
    eval { "x" =~ /$p/ }; print $@;
}
# expect: Unmatched ( in regex; marked by <-- HERE in m/( <-- HERE / at regex/bad-pattern-messages.pl line 3.
# expect: Unmatched ) in regex; marked by <-- HERE in m/) <-- HERE / at regex/bad-pattern-messages.pl line 3.
# expect: Unmatched [ in regex; marked by <-- HERE in m/[ <-- HERE a/ at regex/bad-pattern-messages.pl line 3.
# expect: Quantifier follows nothing in regex; marked by <-- HERE in m/* <-- HERE a/ at regex/bad-pattern-messages.pl line 3.
# expect: Nested quantifiers in regex; marked by <-- HERE in m/a** <-- HERE / at regex/bad-pattern-messages.pl line 3.
# expect: Sequence (?<... not terminated in regex; marked by <-- HERE in m/(?<n <-- HERE / at regex/bad-pattern-messages.pl line 3.
# expect: Trailing \ in regex m/\/ at regex/bad-pattern-messages.pl line 3.
# expect: Sequence (?z...) not recognized in regex; marked by <-- HERE in m/(?z <-- HERE )/ at regex/bad-pattern-messages.pl line 3.
# expect: Invalid [] range "z-a" in regex; marked by <-- HERE in m/[z-a <-- HERE ]/ at regex/bad-pattern-messages.pl line 3.
# expect: Lookbehind longer than 255 not implemented in regex m/(?<=a*)b/ at regex/bad-pattern-messages.pl line 3.
# expect: Quantifier in {,} bigger than 65534 in regex; marked by <-- HERE in m/a{,99999 <-- HERE }/ at regex/bad-pattern-messages.pl line 3.
# expect: Reference to nonexistent group in regex; marked by <-- HERE in m/\1 <-- HERE / at regex/bad-pattern-messages.pl line 3.
