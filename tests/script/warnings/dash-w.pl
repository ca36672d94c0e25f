# -w warns everywhere without a pragma
my $u;
my $r = "$u";
{ no warnings; $r = "$u"; }
{ local $^W = 0; $r = "$u"; }
$r = "x" + 1;
print "$^W\n";
# switches: -w
# expect: 1
# expect-error: Use of uninitialized value $u in string at warnings/dash-w.pl line 3.
# expect-error: Argument "x" isn't numeric in addition (+) at warnings/dash-w.pl line 6.
