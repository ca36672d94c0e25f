# SPDX-License-Identifier: MIT
# The netdb entries of protocols as objects: getproto(NAME or NUMBER)->proto.
package Net::protoent;
use strict;
our $VERSION = "1.01";
use Exporter "import";
use Class::Struct ();

our @EXPORT = qw(getprotobyname getprotobynumber getprotoent getproto);
our @EXPORT_OK = qw($p_name @p_aliases $p_proto);
our %EXPORT_TAGS = (FIELDS => [qw($p_name @p_aliases $p_proto), @EXPORT]);
our ($p_name, @p_aliases, $p_proto);

Class::Struct::struct("Net::protoent" => [name => '$', aliases => '@', proto => '$']);

# From what the function of the same name gives; nothing from nothing.
sub populate (@) {
    return unless @_;
    ($p_name, my $aliases, $p_proto) = @_;
    @p_aliases = split " ", $aliases;
    bless [$p_name, [@p_aliases], $p_proto], __PACKAGE__;
}

sub getprotoent ( ) { populate(CORE::getprotoent()) }
sub getprotobyname ($) { populate(CORE::getprotobyname(shift)) }
sub getprotobynumber ($) { populate(CORE::getprotobynumber(shift)) }
sub getproto ($;$) { $_[0] =~ /^\d+$/ ? &getprotobynumber : &getprotobyname }

1;
