# Repetitions that cannot be: of texts and of lists
my ($n, $half) = (9223372036854775807, 1 << 62);
for my $c (sub { "ab" x $n }, sub { "abc" x ($n - 1) }, sub { my @a = (1, 2) x $n }, sub { my @a = (1, 2) x ($half - 1) }, sub { "" x $n }) {
    print eval { $c->(); 1 } ? "fine\n" : $@;
}

# expect: panic: memory wrap at operators/repeat-huge-kinds.pl line 3.
# expect: Out of memory during string extend at operators/repeat-huge-kinds.pl line 3.
# expect: Out of memory during list extend at operators/repeat-huge-kinds.pl line 3.
# expect: Out of memory during stack extend at operators/repeat-huge-kinds.pl line 3.
# expect: fine
