# $& and $1 after s///g hold the last match
my $s = "a1b2";
$s =~ s/(\d)/<$1>/g;
print "$s $1 $&\n";
my $n = ($s =~ s/x/y/);
print $n ? 1 : 0, " $1\n";
# expect: a<1>b<2> 2 2
# expect: 0 2
