# A here-doc that never ends
eval "print <<EOT;\nabc\n"; print $@;
eval "print <<'';\nabc\n"; print $@;
# expect: Can't find string terminator "EOT" anywhere before EOF at (eval 1) line 1.
# expect: abc
