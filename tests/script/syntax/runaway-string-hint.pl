# The hint about a runaway string
eval "my \$x = \"a\nb\";\nmy \$y = \"c\nd\" e;\n"; print $@;
eval "my \$x = 'a;\nmy \$y = 'b';\n"; print $@;
# expect: syntax error at (eval 1) line 4, near ""c
# expect: d" e"
# expect: Bad name after b' at (eval 2) line 2.
# expect-error: Bareword found where operator expected at (eval 1) line 4, near ""c
# expect-error: d" e"
# expect-error:   (Might be a runaway multi-line "" string starting on line 3)
# expect-error: 	(Missing operator before e?)
# expect-error: Bareword found where operator expected at (eval 2) line 2, near "'a;
# expect-error: my $y = 'b"
# expect-error:   (Might be a runaway multi-line '' string starting on line 1)
# expect-error: 	(Missing operator before b?)
