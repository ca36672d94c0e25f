# What dbmopen and dbmclose take.
for my $text ('dbmopen(my @x, 1, 2)', 'dbmopen(%h, 1)', 'dbmopen %h, "x", 1, 2', 'dbmclose', 'dbmclose($x)', 'dbmopen($h, 1, 2)',
    'use strict; my $r = "x"; dbmopen(%$r, 1, 2)', 'print prototype("CORE::dbmopen"), " ", prototype("CORE::dbmclose"), "\n"', 'dbmclose(%h)') {
    print "$text: ", eval "$text; 1" ? "fine\n" : $@;
}

# expect: dbmopen(my @x, 1, 2): Type of arg 1 to dbmopen must be hash (not private array) at (eval 1) line 1, near "2)"
# expect: dbmopen(%h, 1): Not enough arguments for dbmopen at (eval 2) line 1, near "1)"
# expect: dbmopen %h, "x", 1, 2: Too many arguments for dbmopen at (eval 3) line 1, at EOF
# expect: dbmclose: Not enough arguments for dbmclose at (eval 4) line 1, at EOF
# expect: dbmclose($x): Type of arg 1 to dbmclose must be hash (not scalar dereference) at (eval 5) line 1, near "$x)"
# expect: dbmopen($h, 1, 2): Type of arg 1 to dbmopen must be hash (not scalar dereference) at (eval 6) line 1, near "2)"
# expect: use strict; my $r = "x"; dbmopen(%$r, 1, 2): Can't use string ("x") as a HASH ref while "strict refs" in use at (eval 7) line 1.
# expect: \%$$ \%
# expect: print prototype("CORE::dbmopen"), " ", prototype("CORE::dbmclose"), "\n": fine
# expect: dbmclose(%h): fine
