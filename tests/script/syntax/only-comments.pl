# Comments and POD alone
# nothing

=pod

text

=cut
