# my and slices in list assignment
my %o = (host => 'h', port => 80);
my ($host, $port, $none) = @o{qw(host port none)};
print "$host:$port ", defined $none ? 1 : 0, "\n";
# expect: h:80 0
