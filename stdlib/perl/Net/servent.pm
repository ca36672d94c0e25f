# SPDX-License-Identifier: MIT
# The netdb entries of services as objects: getserv(NAME or PORT)->port.
package Net::servent;
use strict;
our $VERSION = "1.02";
use Exporter "import";
use Class::Struct ();

our @EXPORT = qw(getservbyname getservbyport getservent getserv);
our @EXPORT_OK = qw($s_name @s_aliases $s_port $s_proto);
our %EXPORT_TAGS = (FIELDS => [qw($s_name @s_aliases $s_port $s_proto), @EXPORT]);
our ($s_name, @s_aliases, $s_port, $s_proto);

Class::Struct::struct("Net::servent" => [name => '$', aliases => '@', port => '$', proto => '$']);

# From what the function of the same name gives; nothing from nothing.
sub populate (@) {
    return unless @_;
    ($s_name, my $aliases, $s_port, $s_proto) = @_;
    @s_aliases = split " ", $aliases;
    bless [$s_name, [@s_aliases], $s_port, $s_proto], __PACKAGE__;
}

sub getservent (   ) { populate(CORE::getservent()) }
sub getservbyname ($;$) { populate(CORE::getservbyname($_[0], $_[1] // "tcp")) }
sub getservbyport ($;$) { populate(CORE::getservbyport($_[0], $_[1] // "tcp")) }
sub getserv ($;$) { $_[0] =~ /^\d+$/ ? &getservbyport : &getservbyname }

1;
