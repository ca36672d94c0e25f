# goto with an expression
my $l = "TWO";
goto $l;
ONE: print "one\n";
TWO: print "two\n";
# expect: two
