# reverse in scalar context turns a string round
print scalar reverse("abc"), " ", scalar(reverse("ab", "cd")), "\n";
$_ = "topic"; my $r = reverse; print "$r\n";
print reverse("abc"), "\n";
# expect: cba dcba
# expect: cipot
# expect: abc
