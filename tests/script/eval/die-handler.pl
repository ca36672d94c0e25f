# $SIG{__DIE__} runs before the eval catches
local $SIG{__DIE__} = sub { print "D: $_[0]" };
eval { die "x\n" };
print "caught $@";
eval { my $z = 0; 1 / $z };
print "caught $@";
# expect: D: x
# expect: caught x
# expect: D: Illegal division by zero at eval/die-handler.pl line 5.
# expect: caught Illegal division by zero at eval/die-handler.pl line 5.
