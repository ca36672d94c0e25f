# SPDX-License-Identifier: MIT
# An encoding as an object: name, encode, decode; the base of encodings that programs bring.
package Encode::Encoding;
use strict;
our $VERSION = "2.08";
require Encode;

# In a class of one's own: __PACKAGE__->Define(NAME, ALIAS...)
sub Define {
    my $class = shift;
    Encode::define_encoding(ref $class ? $class : bless({Name => $_[0]}, $class), @_);
}

sub name { $_[0]{Name} }
sub mime_name { Encode::mime_name($_[0]{Name}) }
sub renew { $_[0] }
sub renewed { 0 }
sub perlio_ok { 1 }
sub DEBUG { 0 }
sub fromUnicode { shift->encode(@_) }
sub toUnicode { shift->decode(@_) }

package Encode::XS;
our @ISA = "Encode::Encoding";

# $object->decode(OCTETS, CHECK): a check other than 0 leaves in OCTETS what was not taken.
sub decode {
    my ($self, $octets, $check) = @_;
    return undef unless defined $octets;
    utf8::is_utf8($octets) && !utf8::downgrade($octets, 1) and Encode::croak("Wide character");
    my $kept = $octets;
    my $name = by_mark($self->{Name}, \$octets);
    my $text = "";
    while (1) {
        my ($more, $used, $wrong, $partial) = Encode::decode_run($name, $octets, !$check);
        $text .= $more;
        substr $octets, 0, $used, "";
        last unless $wrong;
        last if !ref $check && $partial && $check & Encode::STOP_AT_PARTIAL();
        my @bytes = unpack "C$wrong", $octets;
        if (ref $check) { $text .= $check->(@bytes) }
        else {
            told($check, $self->decoding_error($name, $partial, @bytes));
            last if $check & Encode::RETURN_ON_ERR();
            $text .= $check & (256 | 512 | 1024) ? join "", map sprintf("\\x%02X", $_), @bytes : "\x{FFFD}";
        }
        substr $octets, 0, $wrong, "";
    }
    $_[1] = $octets if $check && !ref $check && !($check & Encode::LEAVE_SRC());
    $text;
}

# UTF-16 and UTF-32 begin with a mark that says which byte of a unit comes first; without one it is the high one.
sub by_mark {
    my ($name, $octets) = @_;
    my ($size) = $name =~ /^UTF-(16|32)\z/ or return $name;
    my $pad = $size == 32 ? "\0\0" : "";
    return "${name}BE" if $$octets =~ s/^$pad\xFE\xFF//;
    return "${name}LE" if $$octets =~ s/^\xFF\xFE$pad//;
    "${name}BE";
}

sub encode {
    my ($self, $string, $check) = @_;
    return undef unless defined $string;
    my $name = $self->{Name};
    my $result = "";
    if ($name =~ /^UTF-(?:16|32)\z/) { $name .= "BE"; $result = (Encode::encode_run($name, "\x{FEFF}", 1))[0] }
    while (1) {
        my ($more, $used, $wrong) = Encode::encode_run($name, $string, !$check);
        $result .= $more;
        substr $string, 0, $used, "";
        last unless defined $wrong;
        if (ref $check) { $result .= $check->($wrong) }
        else {
            told($check, $self->encoding_error($wrong));
            last if $check & Encode::RETURN_ON_ERR();
            my $form = $check & 256 ? "\\x{%04x}" : $check & 512 ? "&#%d;" : $check & 1024 ? "&#x%x;" : "";
            $result .= (Encode::encode_run($name, $form ? sprintf($form, $wrong) : "\x{FFFD}", 1))[0];
        }
        substr $string, 0, 1, "";
    }
    $_[1] = $string if $check && !ref $check && !($check & Encode::LEAVE_SRC());
    $result;
}

sub told {
    my ($check, $message) = @_;
    Encode::croak($message) if $check & Encode::DIE_ON_ERR();
    Encode::carp($message) if $check & Encode::WARN_ON_ERR();
}

sub shown_name { $_[0]{Name} }
sub decoding_error {
    my ($self, $name, $partial, @bytes) = @_;
    $self->shown_name . ' "' . join("", map sprintf("\\x%02X", $_), @bytes) . '" does not map to Unicode';
}
sub encoding_error { sprintf '"\x{%04x}" does not map to %s', $_[1], $_[0]->shown_name }

package Encode::utf8;
our @ISA = "Encode::XS";
sub shown_name { $_[0]{Name} eq "utf8" ? "utf8" : "UTF-8" }

package Encode::Unicode;
our @ISA = "Encode::XS";
sub decoding_error {
    my ($self, $name, $partial, @bytes) = @_;
    return "$self->{Name}:Partial character" if $partial && @bytes < 2;
    my $unit = sprintf "%02x%02x", $name =~ /LE\z/ ? @bytes[1, 0] : @bytes[0, 1];
    $self->{Name} =~ /32/ ? "$self->{Name}:Unicode character " . join("", map sprintf("%02x", $_), @bytes) . " is illegal"
        : "$self->{Name}:Malformed " . ($unit =~ /^d[89ab]/ ? "HI" : "LO") . " surrogate $unit";
}
sub encoding_error {
    my ($self, $code) = @_;
    $code >= 0xD800 && $code <= 0xDFFF ? sprintf("UTF-16 surrogate U+%X", $code) : sprintf('%s:"\x{%x}" is invalid code point', $self->{Name}, $code);
}

package Encode::Encoding;
1;
