# = at a line's start in the middle of an expression is no POD
my $x

= 5;
print "$x\n";

=pod

skipped

=cut

print "end\n";
# expect: 5
# expect: end
