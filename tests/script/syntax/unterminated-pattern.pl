# A pattern that never ends
eval "\$x =~ /abc;\n"; print $@;
eval "\$x =~ m{abc;\n"; print $@;
# expect: Search pattern not terminated at (eval 1) line 1.
# expect: Search pattern not terminated at (eval 2) line 1.
