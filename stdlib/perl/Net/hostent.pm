# SPDX-License-Identifier: MIT
# The netdb entries of hosts as objects: gethost(NAME or ADDRESS)->addr.
package Net::hostent;
use strict;
our $VERSION = "1.03";
use Exporter "import";
use Class::Struct ();

our @EXPORT = qw(gethostbyname gethostbyaddr gethost);
our @EXPORT_OK = qw($h_name @h_aliases $h_addrtype $h_length @h_addr_list $h_addr);
our %EXPORT_TAGS = (FIELDS => [qw($h_name @h_aliases $h_addrtype $h_length @h_addr_list $h_addr), @EXPORT]);
our ($h_name, @h_aliases, $h_addrtype, $h_length, @h_addr_list, $h_addr);

Class::Struct::struct("Net::hostent" => [name => '$', aliases => '@', addrtype => '$', length => '$', addr_list => '@']);

sub addr { shift->addr_list->[0] }

# From what the function of the same name gives; nothing from nothing.
sub populate (@) {
    return unless @_;
    ($h_name, my $aliases, $h_addrtype, $h_length, @h_addr_list) = @_;
    @h_aliases = split " ", $aliases;
    $h_addr = $h_addr_list[0];
    bless [$h_name, [@h_aliases], $h_addrtype, $h_length, [@h_addr_list]], __PACKAGE__;
}

sub gethostbyname ($) { populate(CORE::gethostbyname(shift)) }

sub gethostbyaddr ($;$) {
    my ($address, $type) = @_;
    require Socket;
    populate(CORE::gethostbyaddr($address, $type // Socket::AF_INET()));
}

# gethost("localhost")   gethost("127.0.0.1")
sub gethost ($) {
    return &gethostbyname($_[0]) unless $_[0] =~ /^\d+(?:\.\d+){0,3}$/;
    require Socket;
    &gethostbyaddr(Socket::inet_aton($_[0]));
}

1;
