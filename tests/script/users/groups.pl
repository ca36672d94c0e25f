# getgrnam and getgrgid
my @g = getgrgid 0;
print "$g[0] $g[2] ", scalar getgrnam('root'), " ", defined getgrnam('no-such-group-x') ? 1 : "none", "\n";
my $n = 0;
while (my @e = getpwent) { $n++ if $e[0] eq 'root' } endpwent;
print "$n\n";
# expect: root 0 0 none
# expect: 1
