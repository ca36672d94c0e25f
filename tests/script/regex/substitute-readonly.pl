# Substituting a constant
eval { $_ = "x"; for ("const") { s/c/d/ } }; print $@;
eval 'my $r = "abc" =~ s/a/b/; 1' or print $@;
# expect: Modification of a read-only value attempted at regex/substitute-readonly.pl line 2.
# expect: Can't modify constant item in substitution (s///) at (eval 1) line 1, at EOF
