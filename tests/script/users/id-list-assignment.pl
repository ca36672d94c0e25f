# Assigning the ids to themselves works
my ($u, $e) = ($<, $>);
($<, $>) = ($u, $e);
print $< == $u && $> == $e ? "kept\n" : "changed\n";
{ local $> = $>; print "local ok\n" }
# expect: kept
# expect: local ok
