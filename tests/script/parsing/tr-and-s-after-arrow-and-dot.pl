# Methods and hash keys named like quote operators
package P;
sub new { bless {} }
sub s { "s" }
sub y { "y" }
sub q { "q(@_[1..$#_])" }
sub m { "m" }
sub tr { "tr" }
sub x { "x" }
package main; my $o = P->new; print $o->s, $o->y, $o->q(1), $o->m, $o->tr, $o->x, " ", P->s, "\n";
# expect: syq(1)mtrx s
