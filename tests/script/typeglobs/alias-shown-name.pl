# A glob that was assigned to another is shown by the other's name, and keeps its own as NAME
no warnings;
*a1 = *b1; print *a1, "\n";
*c1 = "d1"; print *c1, " ", *c1{NAME}, " ", *c1{PACKAGE}, "\n";
my $g = *c1; print "$g\n";
{ local *c1; print *c1, "\n"; local *c1 = *e1; print *c1, "\n"; }
print *c1, "\n";
*f1 = *a1; print *f1, "\n";
*h1 = sub { 1 }; *h1 = \"x"; print *h1, "\n";
*Other::x = *main::y; print *Other::x, "\n";

# expect: *main::b1
# expect: *main::d1 c1 main
# expect: *main::d1
# expect: *main::c1
# expect: *main::e1
# expect: *main::d1
# expect: *main::b1
# expect: *main::h1
# expect: *main::y
