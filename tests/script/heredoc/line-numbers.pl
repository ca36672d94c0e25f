# Lines after a here-doc keep their numbers
print <<E;
1
2
E
print __LINE__, "\n";
warn "x";
# expect: 1
# expect: 2
# expect: 6
# expect-error: x at heredoc/line-numbers.pl line 7.
