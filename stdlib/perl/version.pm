# SPDX-License-Identifier: MIT
# Version objects: numbers with dots, compared part by part.
package version;
use strict;
our $VERSION = "0.9929";
use overload
    '""' => \&stringify, "0+" => \&numify, "cmp" => \&vcmp, "<=>" => \&vcmp, "bool" => sub { $_[0]->vcmp("0.000") != 0 },
    "+" => \&noop, "-" => \&noop, "*" => \&noop, "/" => \&noop, "abs" => \&noop, "nomethod" => \&noop;

sub croak { require Carp; local $Carp::CarpLevel = 1; Carp::croak(@_) }
sub noop { croak("operation not supported with version object") }

sub import {
    my $class = shift;
    my $caller = caller;
    no strict "refs";
    *{"${caller}::qv"} = \&qv unless defined &{"${caller}::qv"};
}

# The parts of a text, and whether it was written with a v or two dots.
sub parts {
    my ($text) = @_;
    my $quoted = $text =~ /^v/ || ($text =~ tr/.//) > 1;
    if ($quoted) {
        my @parts = split /[._]/, $text =~ s/^v//r;
        push @parts, 0 while @parts < 3;
        return (1, map { $_ + 0 } @parts);
    }
    my ($whole, $fraction) = split /\./, $text =~ s/_//gr, 2;
    $fraction = "" unless defined $fraction;
    $fraction .= "0" while length($fraction) % 3;
    return (0, ($whole || 0) + 0, map { $_ + 0 } $fraction =~ /(\d{3})/g);
}

sub new {
    my ($class, $text, $third) = @_;
    croak('Usage: version::new(class, version)') if @_ > 3;
    return bless { %$class, version => [@{$class->{version}}] }, ref $class if ref $class && @_ == 1;
    $class = ref $class || $class;
    $text = "v$third" if defined $third;
    return bless { original => "0", version => [0] }, $class if !defined $text || $text eq "" || $text eq "undef";
    return bless { %$text, version => [@{$text->{version}}] }, $class if ref $text && UNIVERSAL::isa($text, "version");
    $text = sprintf "v%vd", $text if ref \$text eq "VSTRING" || $text =~ /[^\x20-\x7e]/;
    $text =~ s/^\s+|\s+\z//g;
    croak("Invalid version format (non-numeric data)") if $text !~ /^v?[\d.]/;
    croak("Invalid version format (dotted-decimal versions require at least three parts)") if $text =~ /^v\z/;
    croak("Invalid version format (multiple underscores)") if $text =~ /_.*_/;
    croak("Invalid version format (non-numeric data)") if $text !~ /^v?\d*(?:\.\d+)*(?:_\d+)?\.?\z/;
    my ($quoted, @parts) = parts($text);
    my $self = { original => $text, version => \@parts };
    $self->{qv} = 1 if $quoted;
    $self->{alpha} = 1 if $text =~ /_/;
    bless $self, $class;
}
*parse = \&new;

sub declare {
    my ($class, $text) = @_ > 1 ? @_ : ("version", @_);
    return $text if ref $text && UNIVERSAL::isa($text, "version") && $text->{qv};
    $text = ref \$text eq "VSTRING" ? sprintf("v%vd", $text) : "$text";
    $text = "v$text" if $text !~ /^v/ && ($text =~ tr/.//) < 2;
    (ref $class || $class)->new($text);
}
*qv = \&declare;

sub vcmp {
    my ($left, $right, $swapped) = @_;
    $right = (ref $left)->new($right) unless ref $right && UNIVERSAL::isa($right, "version");
    my @left = @{$left->{version}};
    my @right = @{$right->{version}};
    my $order = 0;
    while (!$order && (@left || @right)) {
        $order = (@left ? shift @left : 0) <=> (@right ? shift @right : 0);
    }
    $swapped ? -$order : $order;
}
*VCMP = \&vcmp;

sub normal { my @parts = @{$_[0]{version}}; push @parts, 0 while @parts < 3; "v" . join ".", @parts }
sub numify {
    my ($whole, @rest) = @{$_[0]{version}};
    @rest = (0) unless @rest;
    "$whole." . join "", map { sprintf "%03d", $_ } @rest;
}
sub stringify { my $self = shift; exists $self->{original} ? $self->{original} : $self->{qv} ? $self->normal : $self->numify }
sub is_alpha { !!$_[0]{alpha} }
sub is_qv { !!$_[0]{qv} }
sub tuple { @{$_[0]{version}} }
sub is_strict { $_[-1] =~ /^(?:v(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d{0,2})){2,}|(?:0|[1-9]\d*)\.\d+)\z/ }
sub is_lax { $_[-1] =~ /^(?:undef|v?\d*(?:\.\d+)*(?:_\d+)?\.?)\z/ && $_[-1] =~ /\d|undef/ }

1;
