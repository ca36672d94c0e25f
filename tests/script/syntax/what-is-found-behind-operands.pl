# What perl's lexer finds where an operator should be, and its advice
for my $code ('$a{1} "x"', '`a` `b`', '$x @y', 'f(1) $x', '$#a 5', 'qw(a) "b"', '<FH> 5', '$x->foo 5', "f(1)\n5", 'time 5', '(1) 2', ') 2', '$$x 5', "'a' 5;",
              '$h{a} qw(a b)', '5 \ 3', '@{$x} 5', 'sub { 1 } 5', 'Foo::Bar "x"', '$x = ;', '1 + }', '$x{', '$x{"a"') {
  local $SIG{__WARN__} = sub { print "warning: @_" };
  print "--- $code\n";
  eval $code;
  print $@;
}

# expect: --- $a{1} "x"
# expect: warning: String found where operator expected at (eval 1) line 1, near "} "x""
# expect: warning: 	(Missing operator before  "x"?)
# expect: syntax error at (eval 1) line 1, near "} "x""
# expect: --- `a` `b`
# expect: warning: Backticks found where operator expected at (eval 2) line 1, near "`a` `b`"
# expect: warning: 	(Missing operator before  `b`?)
# expect: syntax error at (eval 2) line 1, near "`a` `b`"
# expect: --- $x @y
# expect: warning: Array found where operator expected at (eval 3) line 1, near "$x @y"
# expect: warning: 	(Missing operator before @y?)
# expect: syntax error at (eval 3) line 1, near "$x @y
# expect: "
# expect: --- f(1) $x
# expect: warning: Scalar found where operator expected at (eval 4) line 1, near ") $x"
# expect: warning: 	(Missing operator before $x?)
# expect: syntax error at (eval 4) line 1, near ") $x
# expect: "
# expect: --- $#a 5
# expect: warning: Number found where operator expected at (eval 5) line 1, near "$#a 5"
# expect: warning: 	(Missing operator before  5?)
# expect: syntax error at (eval 5) line 1, near "$#a 5"
# expect: --- qw(a) "b"
# expect: warning: String found where operator expected at (eval 6) line 1, near "qw(a) "b""
# expect: syntax error at (eval 6) line 1, near "qw(a) "b""
# expect: --- <FH> 5
# expect: warning: Number found where operator expected at (eval 7) line 1, near "<FH> 5"
# expect: warning: 	(Missing operator before  5?)
# expect: syntax error at (eval 7) line 1, near "<FH> 5"
# expect: --- $x->foo 5
# expect: warning: Number found where operator expected at (eval 8) line 1, near "->foo 5"
# expect: warning: 	(Missing operator before 5?)
# expect: syntax error at (eval 8) line 1, near "->foo 5"
# expect: --- f(1)
# expect: 5
# expect: warning: Number found where operator expected at (eval 9) line 2, near ")
# expect: 5"
# expect: warning: 	(Missing semicolon on previous line?)
# expect: syntax error at (eval 9) line 2, near ")
# expect: 5"
# expect: --- time 5
# expect: warning: Number found where operator expected at (eval 10) line 1, near "time 5"
# expect: warning: 	(Do you need to predeclare time?)
# expect: syntax error at (eval 10) line 1, near "time 5"
# expect: --- (1) 2
# expect: warning: Number found where operator expected at (eval 11) line 1, near ") 2"
# expect: warning: 	(Missing operator before 2?)
# expect: syntax error at (eval 11) line 1, near ") 2"
# expect: --- ) 2
# expect: warning: Number found where operator expected at (eval 12) line 1, near ") 2"
# expect: warning: 	(Missing operator before 2?)
# expect: syntax error at (eval 12) line 1, near ") "
# expect: --- $$x 5
# expect: warning: Number found where operator expected at (eval 13) line 1, near "$x 5"
# expect: warning: 	(Missing operator before 5?)
# expect: syntax error at (eval 13) line 1, near "$x 5"
# expect: --- 'a' 5;
# expect: warning: Number found where operator expected at (eval 14) line 1, near "'a' 5"
# expect: warning: 	(Missing operator before  5?)
# expect: syntax error at (eval 14) line 1, near "'a' 5"
# expect: --- $h{a} qw(a b)
# expect: syntax error at (eval 15) line 1, near "} qw(a b)"
# expect: --- 5 \ 3
# expect: warning: Backslash found where operator expected at (eval 16) line 1, near "5 \"
# expect: warning: 	(Missing operator before  \?)
# expect: syntax error at (eval 16) line 1, near "5 \"
# expect: --- @{$x} 5
# expect: warning: Number found where operator expected at (eval 17) line 1, near "} 5"
# expect: warning: 	(Missing operator before  5?)
# expect: syntax error at (eval 17) line 1, near "} 5"
# expect: --- sub { 1 } 5
# expect: warning: Number found where operator expected at (eval 18) line 1, near "} 5"
# expect: warning: 	(Missing operator before  5?)
# expect: syntax error at (eval 18) line 1, near "} 5"
# expect: --- Foo::Bar "x"
# expect: warning: String found where operator expected at (eval 19) line 1, near "Foo::Bar "x""
# expect: warning: 	(Do you need to predeclare Foo::Bar?)
# expect: syntax error at (eval 19) line 1, near "Foo::Bar "x""
# expect: --- $x = ;
# expect: syntax error at (eval 20) line 1, at EOF
# expect: --- 1 + }
# expect: Unmatched right curly bracket at (eval 21) line 1, at end of line
# expect: syntax error at (eval 21) line 1, at EOF
# expect: --- $x{
# expect: syntax error at (eval 22) line 1, at EOF
# expect: Missing right curly or square bracket at (eval 22) line 1, at end of line
# expect: --- $x{"a"
# expect: Missing right curly or square bracket at (eval 23) line 1, at end of line
# expect: syntax error at (eval 23) line 1, at EOF
