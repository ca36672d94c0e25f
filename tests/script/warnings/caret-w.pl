# $^W at run time
my $u;
my $r = "$u";
$^W = 1;
$r = "$u";
$^W = 0;
$r = "$u";
print "end\n";
# expect: end
# expect-error: Use of uninitialized value $u in string at warnings/caret-w.pl line 5.
