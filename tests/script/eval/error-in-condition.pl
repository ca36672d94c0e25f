# die as part of an expression
my $v = eval { undef // die "no value\n" } || "default";
print "$v $@";
my %h;
my $ok = eval { $h{x} or die { code => 7 }; 1 };
print $@->{code}, "\n";
# expect: default no value
# expect: 7
