# A missing terminator is an error that names the tag
print "never\n";
print <<NOPE;
text
# expect-error: Can't find string terminator "NOPE" anywhere before EOF at heredoc/unterminated.pl line 3.
# expect-exit: 255
