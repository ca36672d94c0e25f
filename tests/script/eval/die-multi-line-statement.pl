# A statement over several lines reports its first
eval {
    die "a" .
        "b" .
        "c";
};
print $@;
# expect: abc at eval/die-multi-line-statement.pl line 3.
