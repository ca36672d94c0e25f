# SPDX-License-Identifier: MIT
# Gives a module an import method that copies what @EXPORT and @EXPORT_OK name into the package that uses it. Plain names are dealt with natively;
# tags, patterns, negations and complaints in Exporter::Heavy.
package Exporter;

use strict;
no strict 'refs';

our $VERSION = '5.77';
our $ExportLevel = 0;
our $Verbose = 0;
our (%Cache, @EXPORT_OK, @EXPORT);

sub import {
    my $module = shift;
    my $user = caller($ExportLevel);
    if ($module eq 'Exporter') {
        *{"${user}::import"} = \&import if grep { $_ eq 'import' } @_;
        return;
    }
    # Anything but plain, known subs: the long way for all of them.
    return export($module, $user, @_) if $Verbose || @{"${module}::EXPORT_FAIL"} || !import_plain($module, $user, @_);
    return;
}

sub export {
    require Exporter::Heavy;
    goto &Exporter::Heavy::export;
}

sub export_to_level {
    my ($module, $level) = (shift, shift);
    shift;    # the package, which is ignored
    my $user = caller($level);
    $module->export($user, @_);
}

sub export_fail { my $module = shift; return @_ }

sub require_version {
    my ($module, $wanted) = @_;
    return $module->VERSION($wanted);
}

sub export_tags    { require Exporter::Heavy; Exporter::Heavy::add_tags(scalar caller, 'EXPORT', \@_) }
sub export_ok_tags { require Exporter::Heavy; Exporter::Heavy::add_tags(scalar caller, 'EXPORT_OK', \@_) }

1;
