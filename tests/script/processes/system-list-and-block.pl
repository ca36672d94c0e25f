# List form avoids the shell, a block names the program
$| = 1;
system "echo", '$HOME', "*", "a b"; system { "sh" } "other name", "-c", 'echo $0';
system "echo one; echo two";
# expect: $HOME * a b
# expect: other name
# expect: one
# expect: two
