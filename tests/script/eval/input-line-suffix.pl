# After reading, messages name the handle and its line
my $l = <STDIN>;
eval { die "bad" };
print $@;
warn "careful";
$l = <STDIN>;
warn "again";
close STDIN;
warn "closed";
# stdin: one
# stdin: two
# expect: bad at eval/input-line-suffix.pl line 3, <STDIN> line 1.
# expect-error: careful at eval/input-line-suffix.pl line 5, <STDIN> line 1.
# expect-error: again at eval/input-line-suffix.pl line 7, <STDIN> line 2.
# expect-error: closed at eval/input-line-suffix.pl line 9.
