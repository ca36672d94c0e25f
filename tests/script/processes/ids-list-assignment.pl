# Setting user and group ids in one list
my ($r, $e) = ($<, $>);
($<, $>) = ($>, $<);
print $< == $e ? 1 : 0, $> == $r ? 1 : 0, "\n";
my $g = $);
$( = $( + 0;
print((split ' ', $))[0] == (split ' ', $g)[0] ? "group kept\n" : "changed\n");
# expect: 11
# expect: group kept
