# getpwnam and getpwuid know root
my @p = getpwnam 'root';
print "$p[0] $p[2] $p[3] $p[7] ", scalar(@p) >= 9 ? "fields" : scalar @p, " ", scalar getpwuid(0), " ", scalar getpwnam('root'), " ", defined getpwnam('no-such-user-x') ? 1 : "none", "\n";
# expect: root 0 0 /root fields root 0 none
