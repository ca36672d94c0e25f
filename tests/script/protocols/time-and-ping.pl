use strict;
use warnings;
use lib "protocols/lib";
use Served;
use Net::Time;
use Net::Ping;
use Net::Domain;
use Net::Config;
my $time = serve(sub { });
my $daytime = serve(sub { });
my $ping = Net::Ping->new("tcp", 10);
$ping->port_number($time);
print $ping->ping("127.0.0.1") ? "alive\n" : "dead\n";
$ping->close;
my $syn = Net::Ping->new("syn", 10);
$syn->port_number($daytime);
print $syn->ping("127.0.0.1") ? "asked\n" : "not asked\n";
print scalar($syn->ack("127.0.0.1")) ? "answered\n" : "silent\n";
$syn->close;
print ref \%Net::Config::NetConfig, " ", exists $NetConfig{ftp_int_passive} ? "configured" : "not configured", "\n";
print Net::Domain::hostname() ne "" ? "a name\n" : "no name\n";

# expect: alive
# expect: asked
# expect: answered
# expect: HASH configured
# expect: a name
