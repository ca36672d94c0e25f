# $SIG{__WARN__} and $SIG{__DIE__} as names and local
sub hook { print "hook: $_[0]" }
$SIG{__WARN__} = 'hook';
warn "named\n";
{ local $SIG{__WARN__} = sub { print "local: $_[0]" }; warn "inner\n" } warn "outer\n";
$SIG{__DIE__} = 'main::hook';
eval { die "dying\n" };
delete $SIG{__DIE__};
eval { die "quiet\n" };
print "last $@";
# expect: hook: named
# expect: local: inner
# expect: hook: outer
# expect: hook: dying
# expect: last quiet
