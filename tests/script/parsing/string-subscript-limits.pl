# What a string takes as a subscript and what not
my $r = { k => [1] }; my $x = "v"; my @x = ("elem");
print "$r->{k}[0] $x-> $x->foo ${x}[0] $x\[0] $x [1] $x[0] $x\->[0] $x: $x- $x->[\n" if eval { 1 };
# expect-error: Missing right curly or square bracket at parsing/string-subscript-limits.pl line 3, within string
# expect-error: syntax error at parsing/string-subscript-limits.pl line 3, at EOF
# expect-error: Execution of parsing/string-subscript-limits.pl aborted due to compilation errors.
# expect-exit: 255
