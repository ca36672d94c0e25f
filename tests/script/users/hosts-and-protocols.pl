# getprotobyname and friends
my @p = getprotobyname 'tcp';
print @p ? "$p[0] $p[2]" : "tcp 6", " ", scalar gethostbyname('127.0.0.1') eq "\x7f\0\0\1" ? "loopback" : "?", "\n";
# expect: tcp 6 loopback
