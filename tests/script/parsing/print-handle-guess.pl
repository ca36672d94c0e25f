# print $x -1 takes $x for a handle
my $out = \*STDOUT; my $n = 3;
print $out "handle\n";
print $n -1, "\n";
print $n - 1, "\n";
print $n+1, "\n";
print STDOUT -1, "\n";
# expect: handle
# expect: 2
# expect: 4
# expect: -1
