# Arrow chains with all subscripts
my $r = { list => [ 1, { k => 'deep' } ] };
print "$r->{list}[1]{k} $r->{list}->[0] $$r{list}[0] ${$r}{list}[0]\n";
# expect: deep 1 1 1
