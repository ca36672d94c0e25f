# $SIG{__WARN__} gets the text
local $SIG{__WARN__} = sub { print "W: $_[0]" };
warn "one\n";
warn "two";
my $x = do { use warnings; my $u; "a$u" };
# expect: W: one
# expect: W: two at eval/warn-handler.pl line 4.
# expect: W: Use of uninitialized value $u in concatenation (.) or string at eval/warn-handler.pl line 5.
