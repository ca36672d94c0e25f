# m//g and \G make no element; foreach, map and grep make those they stand for; a call makes one only by assigning
my (%h, @q);
sub there { join ",", map { exists $h{$_} ? 1 : 0 } @_ }
$h{a} =~ /x/g; my @l = $h{b} =~ /x/g; $q[3] =~ /x/g; 1 while $h{c} =~ /x/g; print there(qw(a b c)), scalar(@q), "\n";
for ($h{d}) { } my ($z) = map { $_ } $h{e}; grep { 1 } $h{f}; print there(qw(d e f)), "\n";
sub noop { } sub set { $_[0] = 1 } noop($h{g}); set($h{h}); print there(qw(g h)), "\n";
$h{k} = "axbx"; while ($h{k} =~ /x/g) { print pos($h{k}), ";" } print "\n";

# expect: 0,0,00
# expect: 1,1,1
# expect: 0,1
# expect: 2;4;
