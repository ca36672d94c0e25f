# A repetition that cannot fit is refused
my $x = eval { "ab" x 9223372036854775807 };
print $@;

# expect: panic: memory wrap at operators/repeat-huge-refused.pl line 2.
