# <<~ refuses a line that is less indented
print <<~E;
    a
  b
    E
# expect-error: Indentation on line 2 of here-doc doesn't match delimiter at heredoc/bad-indentation.pl line 2.
# expect-exit: 255
