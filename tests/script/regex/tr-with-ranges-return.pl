# tr returns counts, with variables only through eval
my $s = "AbCd"; my $up = ($s =~ tr/A-Z//); my $r = "a-c";
print "$up "; my $n = eval "\$s =~ tr/$r//"; print "$n ";
(my $rot = "Hello") =~ tr/A-Za-z/N-ZA-Mn-za-m/; print "$rot\n";
# expect: 2 1 Uryyb
