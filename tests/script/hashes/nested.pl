# Hashes of hashes
my %h = (x => { y => { z => 'deep' } });
print $h{x}{y}{z}, " ", $h{x}->{y}->{z}, "\n";
$h{p}{q} = 1;
print join(",", sort keys %h), "\n";
# expect: deep deep
# expect: p,x
