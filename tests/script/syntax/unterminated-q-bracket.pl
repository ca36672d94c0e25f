# q with a bracket that never closes
eval "my \$x = q{a {b} c;\n"; print $@;
eval "my \@x = qw(a b\n"; print $@;
# expect: Can't find string terminator "}" anywhere before EOF at (eval 1) line 1.
# expect: Can't find string terminator ")" anywhere before EOF at (eval 2) line 1.
