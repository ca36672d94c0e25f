# &name; shares the caller's @_
sub inner { push @_, "pushed"; scalar @_ }
sub outer { my $n = &inner; "$n @_" }
print outer(1, 2), "\n";
sub none { scalar @_ }
sub test { &none() }
print test(1, 2), "\n";
# expect: 3 1 2 pushed
# expect: 0
