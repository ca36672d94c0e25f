# qx interpolates, qx'' does not
my $x = "word";
print qx{echo $x};
print qx'echo "[$x]"';
# expect: word
# expect: []
