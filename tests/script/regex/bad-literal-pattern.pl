# A literal pattern that does not compile
print "never\n";
"x" =~ /a(b/;
# expect-error: Unmatched ( in regex; marked by <-- HERE in m/a( <-- HERE b/ at regex/bad-literal-pattern.pl line 3.
# expect-exit: 255
