# A syntax error is in $@ and the value is undef
my $r = eval '1 + + ) 2';
print defined $r ? "def" : "undef", "\n$@";
# expect: undef
# expect: syntax error at (eval 1) line 1, near "+ ) "
# expect-error: Number found where operator expected at (eval 1) line 1, near ") 2"
# expect-error: 	(Missing operator before 2?)
