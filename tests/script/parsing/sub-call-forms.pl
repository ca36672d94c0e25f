# foo; foo(); &foo; &foo(); foo->(), main::foo, 'foo'->(), do-ref
sub foo { "<" . join(",", @_) . ">" } @_ = ("outer"); my $c = \&foo; my $n = "foo";
print foo, foo(), foo(1), &foo, &foo(), &foo(2), main::foo(3), ::foo(4), &$c(5), &{$c}(6), $c->(7), &$n(8), $n->(9), &{"main::$n"}(10), "\n";
# expect: <><><1><outer><><2><3><4><5><6><7><8><9><10>
