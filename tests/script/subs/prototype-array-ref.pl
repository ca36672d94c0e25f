# (\@\@) passes references
sub cat(\@\@) { my ($x, $y) = @_; "@$x|@$y" }
my @p = (1, 2); my @q = (3);
print cat(@p, @q), "\n";
eval 'cat(1, @q)'; print $@;
# expect: 1 2|3
# expect: Type of arg 1 to main::cat must be array (not constant item) at (eval 1) line 1, near "@q)
# expect: "
