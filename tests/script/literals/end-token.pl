# Nothing after __END__ is parsed
print "before\n";
__END__
this is ( not perl
# expect: before
