# Wrapping an existing sub
sub name { "base" }
{ no warnings 'redefine'; my $old = \&name; *name = sub { "[" . $old->() . "]" }; }
print name(), "\n";
# expect: [base]
