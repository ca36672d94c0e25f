# An unclosed subscript
my %h; my $x = $h{a;

# expect-error: syntax error at syntax/bad-hash-key-brace.pl line 9, at EOF
# expect-error: Missing right curly or square bracket at syntax/bad-hash-key-brace.pl line 9, at end of line
# expect-error: Execution of syntax/bad-hash-key-brace.pl aborted due to compilation errors.
# expect-exit: 255

__END__
