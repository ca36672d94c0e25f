# A module with an error names it, a second try fails at once
open my $f, '>', "$ENV{TMPDIR}/Bad.pm" or die; print $f "package Bad; sub {"; close $f;
@INC = ($ENV{TMPDIR});
eval { require Bad }; (my $e = $@) =~ s/\Q$ENV{TMPDIR}/DIR/g; print $e;
eval { require Bad }; print $@;
# expect: Missing right curly or square bracket at DIR/Bad.pm line 1, at end of line
# expect: syntax error at DIR/Bad.pm line 1, at EOF
# expect: Compilation failed in require at modules/require-compile-error.pl line 4.
# expect: Attempt to reload Bad.pm aborted.
# expect: Compilation failed in require at modules/require-compile-error.pl line 5.
