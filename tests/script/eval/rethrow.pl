# die $@ passes an error on unchanged
eval { eval { die "deep" }; die $@ if $@ =~ /deep/ };
print $@;
eval { eval { die "with newline\n" }; die "wrapped: $@" };
print $@;
# expect: deep at eval/rethrow.pl line 2.
# expect: wrapped: with newline
