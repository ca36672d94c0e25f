# POD between paragraphs is skipped
print "one\n";

=head1 TITLE

print "never\n";

=cut

print "two\n";
# expect: one
# expect: two
