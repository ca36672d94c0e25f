# Addresses are clean unless they were made of tainted parts.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
use Socket qw(:DEFAULT getaddrinfo getnameinfo);
show 'inet_aton', inet_aton "127.0.0.1";
my ($error, @found) = getaddrinfo "127.0.0.1", "80", {flags => 4, socktype => 1};
show 'getaddrinfo', $found[0]{addr};
my (undef, $host, $service) = getnameinfo $found[0]{addr}, 3;
show 'getnameinfo', $host, $service;
show 'tainted parts', inet_aton("127.0.0.1" . substr $t, 0, 0);
my $port = pack_sockaddr_in $n, INADDR_ANY;
show 'tainted port', $port;

# switches: -T
# args: abc 5
# expect: inet_aton: clean
# expect: getaddrinfo: clean
# expect: getnameinfo: clean clean
# expect: tainted parts: tainted
# expect: tainted port: tainted
