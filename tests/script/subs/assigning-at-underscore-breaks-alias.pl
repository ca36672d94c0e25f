# shift and assignment to @_ break the alias
sub f { @_ = ("new"); $_[0] = "changed" }
sub g { my $x = shift; $x = 9 }
my $v = "old"; f($v); g($v);
print "$v\n";
# expect: old
