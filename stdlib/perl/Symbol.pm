# SPDX-License-Identifier: MIT
# Names of symbols: anonymous globs, and which package an unqualified name belongs to.
package Symbol;

use strict;
no strict 'refs';
require Exporter;

our $VERSION = '1.09';
our @ISA = ('Exporter');
our @EXPORT = qw(gensym ungensym qualify qualify_to_ref);
our @EXPORT_OK = qw(delete_package geniosym);

use IO ();    # gensym is native
my %always_main = map { $_ => 1 } qw(ARGV ARGVOUT ENV INC SIG STDERR STDIN STDOUT);

sub geniosym () {
    my $glob = gensym;
    select(select $glob);    # gives it a handle
    return *$glob{IO};
}

sub ungensym ($) { }

sub qualify ($;$) {
    my ($name, $package) = @_;
    return $name if ref \$name eq 'GLOB' or ref $name;
    return $name if index($name, '::') >= 0 or index($name, "'") >= 0;
    if ($name =~ /^(?:[^a-z]|\^[a-z_]+)\z/i or $always_main{$name}) {
        $name =~ s/^\^([a-z_])/chr(64 ^ ord uc $1)/ei;
        return "main::$name";
    }
    $package = @_ > 1 && defined $package ? $package : caller;
    return "${package}::$name";
}

sub qualify_to_ref ($;$) {
    return \*{ qualify($_[0], @_ > 1 ? $_[1] : scalar caller) };
}

sub delete_package ($) {
    my ($package) = @_;
    $package = "main::$package" unless $package =~ /^main::.*::\z/s;
    $package .= '::' unless $package =~ /::\z/;
    my ($stem, $leaf) = $package =~ /^(.*::)(.*::)\z/s;
    my $symbols = \%$stem;
    return unless $symbols->{$leaf};
    my $own = *{ $symbols->{$leaf} }{HASH};
    undef *{ $package . $_ } for grep { !/::\z/ } keys %$own;
    %$own = ();
    delete $symbols->{$leaf};
}

1;
