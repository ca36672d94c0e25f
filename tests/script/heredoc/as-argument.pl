# The rest of the line goes on after the tag
my $s = lc(<<X) . "tail\n";
SHOUT
X
print $s;
# expect: shout
# expect: tail
