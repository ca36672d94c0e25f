# Without strict a string is a name
our $v = 'value';
our @v = (1, 2);
my $n = 'v';
print $$n, " ", "@$n", " ", ${"main::v"}, "\n";
$$n = 'set';
print "$v\n";
sub hello { "hi @_" }
my $f = "hello";
print &$f(1), " ", "main"->can('hello')->(2), "\n";
# expect: value 1 2 value
# expect: set
# expect: hi 1 hi 2
