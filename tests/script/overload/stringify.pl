# "" decides how an object prints
package P; use overload '""' => sub { "P(" . $_[0]{v} . ")" }, fallback => 1;
sub new { bless { v => $_[1] }, $_[0] }
package main;
my $p = P->new(3);
print $p, " $p ", "x" . $p, " ", length $p, " ", $p eq "P(3)" ? 1 : 0, "\n";
# expect: P(3) P(3) xP(3) 4 1
