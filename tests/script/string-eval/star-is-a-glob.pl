# 1 +* 2 adds a glob
my $r = eval 'no warnings; 1 +* 2';
print "$r\n";
# expect: 1
