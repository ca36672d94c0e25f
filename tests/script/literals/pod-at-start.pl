# POD may come first and any directive starts it

=begin whatever

die "no";

=end whatever

=cut

print __LINE__, "\n";
# expect: 11
