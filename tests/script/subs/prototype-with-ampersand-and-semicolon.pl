# (&;@) (;$) (\%) (\[$@])
sub blk(&;@) { my $c = shift; $c->(@_) . scalar @_ }
sub opt(;$) { defined $_[0] ? "o$_[0]" : "none" } sub hr(\%) { join ",", sort keys %{ $_[0] } }
my %h = (a => 1, b => 2);
print blk { "b" };
print " ", blk { "c@_" } 1, 2;
print " ", opt, " ", opt 5;
print " ", hr %h;
print "\n";
# expect: b0 c1 22 none o5 a,b
