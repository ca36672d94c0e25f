# use v5.36 has no indirect objects and no bareword handles but the standard ones
use v5.36;
eval 'my $o = new Foo(1); 1' or print $@;
print STDOUT "standard ok\n";
# expect: syntax error at (eval 1) line 1, near "new Foo"
# expect: standard ok
# expect-error: Bareword found where operator expected at (eval 1) line 1, near "new Foo"
# expect-error: 	(Do you need to predeclare new?)
