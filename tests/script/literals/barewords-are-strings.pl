# Without strict an unknown bareword is a string
my $x = Hello;
print $x, "\n";
print Foo::Bar . "\n";
print "" . Foo::, "\n";
# expect: Hello
# expect: Foo::Bar
# expect: Foo
