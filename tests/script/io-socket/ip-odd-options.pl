# Options that are no pairs are warned about, as of any hash; IO::Socket::INET takes them in silence
use strict; use warnings;
use IO::Socket::IP;
local $SIG{__WARN__} = sub { print "warning: ", $_[0] =~ s/ at \S+ line \d+\.\n//r, "\n" };
for my $options ([PeerHost => "127.0.0.1", "PeerPort"], ["127.0.0.1", 1, "Listen"], ["PeerHost"]) {
    my $socket = eval { IO::Socket::IP->new(@$options) };
    print defined $socket ? "a socket\n" : "none: ", $@ =~ s/ at \S+ line \d+\.$//r;
    print "\n";
}
my $socket = IO::Socket::INET->new(PeerHost => "127.0.0.1", "PeerPort");
print defined $socket ? "a socket\n" : "none\n";

# expect: warning: Odd number of elements in hash assignment
# expect: none: Expected 'PeerService'
# expect:
# expect: warning: Odd number of elements in hash assignment
# expect: a socket
# expect:
# expect: none: Expected 'PeerService'
# expect:
# expect: none
