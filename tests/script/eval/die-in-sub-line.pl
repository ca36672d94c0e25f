# The line is that of the die
sub f {
    die "in f" if $_[0];
}
eval { f(1) };
print $@;
eval {
    f(
        1
    );
};
print $@;
# expect: in f at eval/die-in-sub-line.pl line 3.
# expect: in f at eval/die-in-sub-line.pl line 3.
