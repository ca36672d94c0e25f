# SPDX-License-Identifier: MIT
# The entries of the group database as objects: getgr(NAME or NUMBER)->members.
package User::grent;
use strict;
our $VERSION = "1.03";
use Exporter "import";
use Class::Struct ();

our @EXPORT = qw(getgrent getgrgid getgrnam getgr);
our @EXPORT_OK = qw($gr_name $gr_gid $gr_passwd @gr_members);
our %EXPORT_TAGS = (FIELDS => [qw($gr_name $gr_gid $gr_passwd @gr_members), @EXPORT]);
our ($gr_name, $gr_gid, $gr_passwd, @gr_members);

Class::Struct::struct("User::grent" => [name => '$', passwd => '$', gid => '$', members => '@']);

# From what the function of the same name gives; nothing from nothing.
sub populate (@) {
    return unless @_;
    ($gr_name, $gr_passwd, $gr_gid, my $members) = @_;
    @gr_members = split " ", $members;
    bless [$gr_name, $gr_passwd, $gr_gid, [@gr_members]], __PACKAGE__;
}

sub getgrent ( ) { populate(CORE::getgrent()) }
sub getgrnam ($) { populate(CORE::getgrnam(shift)) }
sub getgrgid ($) { populate(CORE::getgrgid(shift)) }
sub getgr ($) { $_[0] =~ /^\d+$/ ? &getgrgid : &getgrnam }

1;
