# SPDX-License-Identifier: MIT
# The MD5 digest of bytes: md5, md5_hex, md5_base64, or an object that is given them piece by piece.
package Digest::MD5;
use strict;
our $VERSION = "2.58";
use Exporter "import";
our @EXPORT_OK = qw(md5 md5_hex md5_base64);
our @ISA = "Digest::base";

sub croak { require Carp; goto &Carp::croak }
sub in_base64 { require MIME::Base64; MIME::Base64::encode_base64($_[0], "") =~ s/=+\z//r }
sub md5_base64 { in_base64(&md5) }

sub new {
    my $class = shift;
    return $class->reset if ref $class;
    bless \(my $state = started()), $class;
}
sub reset { ${$_[0]} = started(); $_[0] }
sub clone { my $self = shift; bless \(my $state = $$self), ref $self }

sub add {
    my $self = shift;
    $$self = eval { add_to($$self, @_) } // croak("Wide character in subroutine entry");
    $self;
}

sub addfile {
    my ($self, $handle) = @_;
    if (!ref $handle && ref \$handle ne "GLOB") {
        require Symbol;
        my $named = Symbol::qualify_to_ref($handle, scalar caller);
        *$named{IO} or croak("Bad filehandle: $handle");
        $handle = $named;
    }
    my ($count, $piece);
    $$self = add_to($$self, $piece) while $count = read $handle, $piece, 8192;
    defined $count or croak("Reading from filehandle failed");
    $self;
}

# BITS, or BITS of a text of 0 and 1: whole bytes only.
sub add_bits {
    my ($self, $bits, $count) = @_;
    ($bits, $count) = (pack("B*", $bits), length $bits) if @_ == 2;
    croak("Number of bits must be multiple of 8") if $count % 8;
    $self->add(substr $bits, 0, $count / 8);
}

# What is asked for ends this digest; the object begins the next.
sub digest { my $self = shift; my $digest = finished($$self); $self->reset; $digest }
sub hexdigest { unpack "H*", shift->digest }
sub b64digest { in_base64(shift->digest) }
sub base64_padded_digest { my $digest = shift->b64digest; $digest . "=" x (-length($digest) % 4) }

# The state between whole blocks: their number, the sums, and the bytes of the block begun.
sub context {
    my $self = shift;
    my ($sums, $length, $rest) = unpack "a16 Q a64", $$self;
    if (@_) {
        my ($blocks, $given, $begun) = @_;
        $$self = pack "a16 Q a64", $given, $blocks * 64, "";
        return defined $begun ? $self->add($begun) : $self;
    }
    my $begun = $length % 64;
    (($length - $begun) / 64, $sums, $begun ? substr($rest, 0, $begun) : ());
}

1;
