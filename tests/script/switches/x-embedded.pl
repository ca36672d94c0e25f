# -x skips to the #! line and stops at __END__
this is mail text
and more
#!perl -l
print "from line ", __LINE__;
print "second";
__END__
# switches: -x
# expect: from line 2
# expect: second
