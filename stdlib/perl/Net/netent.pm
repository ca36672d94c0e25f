# SPDX-License-Identifier: MIT
# The netdb entries of networks as objects: getnet(NAME or NUMBER)->net.
package Net::netent;
use strict;
our $VERSION = "1.01";
use Exporter "import";
use Class::Struct ();

our @EXPORT = qw(getnetbyname getnetbyaddr getnet);
our @EXPORT_OK = qw($n_name @n_aliases $n_addrtype $n_net);
our %EXPORT_TAGS = (FIELDS => [qw($n_name @n_aliases $n_addrtype $n_net), @EXPORT]);
our ($n_name, @n_aliases, $n_addrtype, $n_net);

Class::Struct::struct("Net::netent" => [name => '$', aliases => '@', addrtype => '$', net => '$']);

# From what the function of the same name gives; nothing from nothing.
sub populate (@) {
    return unless @_;
    ($n_name, my $aliases, $n_addrtype, $n_net) = @_;
    @n_aliases = split " ", $aliases;
    bless [$n_name, [@n_aliases], $n_addrtype, $n_net], __PACKAGE__;
}

sub getnetbyname ($) { populate(CORE::getnetbyname(shift)) }

sub getnetbyaddr ($;$) {
    my ($net, $type) = @_;
    require Socket;
    populate(CORE::getnetbyaddr($net, $type // Socket::AF_INET()));
}

# getnet("loopback"). A dotted number becomes an address of four bytes, which getnetbyaddr takes as the number it spells, as in perl.
sub getnet ($) {
    return &getnetbyname($_[0]) unless $_[0] =~ /^\d+(?:\.\d+){0,3}$/;
    require Socket;
    &getnetbyaddr(Socket::inet_aton($_[0]));
}

1;
