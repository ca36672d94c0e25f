# The file of an error in an eval string is its name
eval "1;\n2 3;\n"; print $@;
eval "use strict; \$zz = 1;"; print $@;
# expect: syntax error at (eval 1) line 2, near "2 3"
# expect: Global symbol "$zz" requires explicit package name (did you forget to declare "my $zz"?) at (eval 2) line 1.
# expect-error: Number found where operator expected at (eval 1) line 2, near "2 3"
# expect-error: 	(Missing operator before  3?)
