# SPDX-License-Identifier: MIT
# use constant NAME => value; or a hash reference of several. A constant is a sub without arguments.
package constant;

use strict;
use warnings::register;

our $VERSION = '1.33';
our %declared;

my %reserved = map { $_ => 1 } qw(BEGIN INIT CHECK END DESTROY AUTOLOAD UNITCHECK);
my %forced_into_main = map { $_ => 1 } qw(STDIN STDOUT STDERR ARGV ARGVOUT ENV INC SIG);

sub import {
    my $class = shift;
    return unless @_;
    my $package = caller();
    my $several = ref $_[0] eq 'HASH';
    unless (defined $_[0]) {
        require Carp;
        Carp::croak("Can't use undef as constant name");
    }
    my %values = $several ? %{ $_[0] } : ($_[0] => undef);
    my $name = shift;
    for my $name ($several ? keys %values : $name) {
        check_name($name, $several);
        my $qualified = $name =~ /::/ ? $name : "${package}::$name";
        $declared{$qualified}++;
        no strict 'refs';
        if ($several || @_ == 1) {
            my $value = $several ? $values{$name} : $_[0];
            _define($qualified, $value);
        } elsif (@_) {
            my @list = @_;
            *$qualified = sub () { @list };
        } else {
            *$qualified = sub () { };
        }
    }
}

sub check_name {
    my ($name, $several) = @_;
    require Carp, Carp::croak("Can't use undef as constant name") unless defined $name;
    if ($name =~ /^[^\W_0-9]\w*\z/ || $name =~ /^_[^\W_0-9]\w*\z/ || $name =~ /^[^\W\d]\w*(?:::\w+)*\z/ && $name !~ /^__/) {
        return unless $reserved{$name} || $forced_into_main{$name};
        if (warnings::enabled()) {
            warnings::warn($reserved{$name} ? "Constant name '$name' is a Perl keyword"
                                            : "Constant name '$name' is forced into package main::");
        }
        return;
    }
    require Carp;
    if ($name =~ /^__/) { Carp::croak("Constant name '$name' begins with '__'") }
    if ($name =~ /^[01]?\z/) {
        Carp::croak("Constant name '$name' is invalid") if !length $name || @_;
    }
    Carp::croak("Constant name '$name' has invalid characters");
}

1;
