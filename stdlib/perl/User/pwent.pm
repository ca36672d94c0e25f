# SPDX-License-Identifier: MIT
# The entries of the user database as objects: getpw(NAME or NUMBER)->dir.
package User::pwent;
use strict;
our $VERSION = "1.01";
use Exporter "import";
use Class::Struct ();

our @EXPORT = qw(getpwent getpwuid getpwnam getpw);
our @EXPORT_OK = qw(pw_has $pw_name $pw_passwd $pw_uid $pw_gid $pw_gecos $pw_dir $pw_shell $pw_expire $pw_change $pw_class $pw_age $pw_quota $pw_comment);
our %EXPORT_TAGS = (FIELDS => [qw($pw_name $pw_passwd $pw_uid $pw_gid $pw_gecos $pw_dir $pw_shell $pw_expire $pw_change $pw_class $pw_age $pw_quota $pw_comment), @EXPORT], ALL => [@EXPORT, @EXPORT_OK]);
our ($pw_name, $pw_passwd, $pw_uid, $pw_gid, $pw_gecos, $pw_dir, $pw_shell, $pw_expire, $pw_change, $pw_class, $pw_age, $pw_quota, $pw_comment);

Class::Struct::struct("User::pwent" => [map(($_ => '$'), qw(name passwd uid gid change age quota comment class gecos dir shell expire))]);

# What an entry has here. pw_has("gecos", "age"): all of these? Without names: their list.
my %has = (map(($_ => 1), qw(name passwd uid gid gecos dir shell)), map(($_ => 0), qw(change age quota comment class expire)));

sub pw_has {
    return wantarray ? sort(grep $has{$_}, keys %has) : join " ", sort grep $has{$_}, keys %has unless @_;
    for my $field (@_) {
        next if exists $has{$field};
        require Carp;
        Carp::croak("$field is never a valid struct pwd field");
    }
    @_ == grep $has{$_}, @_;
}

# From what the function of the same name gives; nothing from nothing.
sub _populate (@) {
    return unless @_;
    ($pw_name, $pw_passwd, $pw_uid, $pw_gid, undef, undef, $pw_gecos, $pw_dir, $pw_shell) = @_;
    bless [$pw_name, $pw_passwd, $pw_uid, $pw_gid, (undef) x 5, $pw_gecos, $pw_dir, $pw_shell, undef], __PACKAGE__;
}

sub getpwent ( ) { _populate(CORE::getpwent()) }
sub getpwnam ($) { _populate(CORE::getpwnam(shift)) }
sub getpwuid ($) { _populate(CORE::getpwuid(shift)) }
sub getpw ($) { $_[0] =~ /^\d+\z/ ? &getpwuid : &getpwnam }

1;
