# A closure over @_ elements keeps copies or aliases
sub mk { my ($x) = @_; my $r = \$_[0]; return sub { "$x $$r" } }
my $v = 1; my $f = mk($v); $v = 2;
print $f->(), "\n";
# expect: 1 2
