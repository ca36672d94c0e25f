# hosts by name and address, in list and scalar context; look-ups that fail; going through and back
use strict; use warnings;
my @host = gethostbyname 'localhost';
print scalar(@host) >= 5 ? 'five fields' : "@host", " family $host[2] length $host[3] ", join('.', unpack 'C4', $host[4]), "\n";
print join('.', unpack 'C4', scalar gethostbyname 'localhost'), "\n";
print scalar gethostbyaddr(pack('C4', 127, 0, 0, 1), 2), "\n";
my $none = gethostbyname 'no.such.host.invalid';
print defined $none ? 'found' : 'none', ' ', $? ? 'with a reason' : 'without', "\n";
my @none = gethostbyname 'no.such.host.invalid';
print scalar(@none), "\n";
print defined getprotobyname('nosuchprotocol') ? 'found' : 'none', "\n";
print defined getservbyname('nosuchservice', 'tcp') ? 'found' : 'none', "\n";
print defined getnetbyname('nosuchnetwork') ? 'found' : 'none', "\n";
sethostent 1;
my @first = gethostent;
print @first >= 5 ? "an entry\n" : "none\n";
endhostent;

# expect: five fields family 2 length 4 127.0.0.1
# expect: 127.0.0.1
# expect: localhost
# expect: none with a reason
# expect: 0
# expect: none
# expect: none
# expect: none
# expect: an entry
