# . and .= with numbers
my $s = "a" . 1 . 2.50;
$s .= "b";
$s .= 3;
print "$s\n";
print "1" + "2" . "3", "\n";
# expect: a12.5b3
# expect: 33
