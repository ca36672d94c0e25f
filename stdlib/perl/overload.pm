# SPDX-License-Identifier: MIT
# use overload '+' => sub {...}: the package's methods for operators. They are kept as subs named "(+"; a method named by text is kept in the
# scalar of that name, beside overload::nil. "((" and "()" say that there are any; the scalar of "()" is `fallback`.
package overload;

use strict;
no strict 'refs';
use warnings::register;

our $VERSION = '1.35';

our %ops = (
    with_assign         => '+ - * / % ** << >> x .',
    assign              => '+= -= *= /= %= **= <<= >>= x= .=',
    num_comparison      => '< <= >  >= == !=',
    '3way_comparison'   => '<=> cmp',
    str_comparison      => 'lt le gt ge eq ne',
    binary              => '& &= | |= ^ ^= &. &.= |. |.= ^. ^.=',
    unary               => 'neg ! ~ ~.',
    mutators            => '++ --',
    func                => 'atan2 cos sin exp abs log sqrt int',
    conversion          => 'bool "" 0+ qr',
    iterators           => '<>',
    filetest            => '-X',
    dereferencing       => '${} @{} %{} &{} *{}',
    matching            => '~~',
    special             => 'nomethod fallback =',
);
my %known = map { $_ => 1 } map { split } values %ops;

sub nil { }

sub import {
    my $package = caller();
    shift;
    return declare($package, @_);
}

sub declare {
    my $package = shift;
    *{"${package}::(("} = \&nil;     # there are overloads
    warnings::warnif('Odd number of arguments for overload::import') if @_ % 2;
    my $fallback_given;
    while (@_) {
        my ($key, $code) = (shift, shift);
        if ($key eq 'fallback') {
            *{"${package}::()"} = \&nil;
            ${"${package}::()"} = $code;
            next;
        }
        warnings::warnif("overload arg '$key' is invalid") unless $known{$key};
        if (ref $code) {
            unless (ref $code eq 'CODE' || defined &{$code}) {
                die "Not a CODE reference";
            }
            *{"${package}::($key"} = \&{$code};
        } else {
            ${"${package}::($key"} = $code;
            *{"${package}::($key"} = \&nil;
        }
    }
    *{"${package}::()"} = \&nil unless defined &{"${package}::()"};
}

sub unimport {
    my $package = caller();
    shift;
    for my $key (@_) {
        if ($key eq 'fallback') {
            undef ${"${package}::()"};
        } else {
            delete ${"${package}::"}{"($key"};
        }
    }
}

sub package_of {
    my ($thing) = @_;
    require Scalar::Util;
    return ref $thing ? Scalar::Util::blessed($thing) : $thing;
}

sub Overloaded {
    my $package = package_of(shift);
    return unless defined $package;
    return mycan($package, '()') || mycan($package, '((');
}

sub ov_method {
    my ($sub, $package) = @_;
    return $sub unless defined $sub && $sub == \&nil;
    return undef;
}

sub Method {
    my ($thing, $key) = @_;
    my $package = package_of($thing);
    return undef unless defined $package;
    for my $class (linear($package)) {
        next unless defined &{"${class}::($key"};
        my $sub = \&{"${class}::($key"};
        return $sub unless $sub == \&nil;
        my $name = ${"${class}::($key"};
        return defined $name ? $package->can($name) : undef;
    }
    return undef;
}

sub StrVal {
    my ($thing) = @_;
    return "$thing" unless ref $thing;
    require Scalar::Util;
    my $package = Scalar::Util::blessed($thing);
    return "$thing" if !defined $package || ($package eq 'Regexp' && Scalar::Util::reftype($thing) eq 'REGEXP');
    my $type = Scalar::Util::reftype($thing);
    $type = 'SCALAR' if $type eq 'REGEXP';
    return sprintf '%s=%s(0x%x)', $package, $type, Scalar::Util::refaddr($thing);
}
*AddrRef = \&StrVal;

sub linear {
    my ($package) = @_;
    require mro;
    return @{ mro::get_linear_isa($package) };
}

# The glob's sub for a name, found along @ISA; no AUTOLOAD.
sub mycan {
    my ($package, $method) = @_;
    for my $class (linear($package)) {
        return \*{"${class}::$method"} if defined &{"${class}::$method"};
    }
    return undef;
}

our %constants = (integer => 0x1000, float => 0x2000, binary => 0x4000, q => 0x8000, qr => 0x10000);

sub constant {
    while (@_) {
        if (@_ == 1) {
            warnings::warnif('Odd number of arguments for overload::constant');
            last;
        } elsif (!exists $constants{ $_[0] }) {
            warnings::warnif("'$_[0]' is not an overloadable type");
        } elsif (!ref $_[1] || "$_[1]" !~ /(?:^|=)CODE\(0x[0-9a-f]+\)$/) {
            warnings::warnif("'" . (defined $_[1] ? $_[1] : 'undef') . "' is not a code reference");
        } else {
            $^H{ $_[0] } = $_[1];
            $^H |= $constants{ $_[0] };
        }
        shift, shift;
    }
}

sub remove_constant {
    while (@_) {
        delete $^H{ $_[0] };
        $^H &= ~$constants{ $_[0] };
        shift, shift;
    }
}

1;
