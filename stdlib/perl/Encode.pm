# SPDX-License-Identifier: MIT
# Characters from bytes and back: encode, decode, by the name of an encoding or its object.
package Encode;
use strict;
our $VERSION = "3.17";
use Exporter "import";

my @flags = qw(DIE_ON_ERR WARN_ON_ERR RETURN_ON_ERR LEAVE_SRC PERLQQ HTMLCREF XMLCREF STOP_AT_PARTIAL);
my @fallbacks = qw(FB_DEFAULT FB_CROAK FB_QUIET FB_WARN FB_PERLQQ FB_HTMLCREF FB_XMLCREF);
our @EXPORT = qw(decode decode_utf8 encode encode_utf8 str2bytes bytes2str encodings find_encoding find_mime_encoding clone_encoding);
our @EXPORT_OK = (qw(_utf8_off _utf8_on define_encoding from_to is_16bit is_8bit is_utf8 perlio_ok resolve_alias utf8_downgrade utf8_upgrade),
    @flags, @fallbacks);
our %EXPORT_TAGS = (all => [@EXPORT, @EXPORT_OK], default => \@EXPORT, fallbacks => \@fallbacks, fallback_all => [@fallbacks, @flags]);

use constant {
    DIE_ON_ERR => 1, WARN_ON_ERR => 2, RETURN_ON_ERR => 4, LEAVE_SRC => 8, ONLY_PRAGMA_WARNINGS => 16, PERLQQ => 256, HTMLCREF => 512, XMLCREF => 1024,
    STOP_AT_PARTIAL => 2048, FB_DEFAULT => 0, FB_CROAK => 1, FB_QUIET => 4, FB_WARN => 6, FB_PERLQQ => 264, FB_HTMLCREF => 520, FB_XMLCREF => 1032,
};

# Told as of whoever called us.
my @ours = qw(Encode Encode::Encoding Encode::XS);
sub croak { require Carp; local @Carp::Internal{@ours} = (1) x @ours; Carp::croak(@_) }
sub carp { require Carp; local @Carp::Internal{@ours} = (1) x @ours; Carp::carp(@_) }

# --- Finding encodings

my %object;    # by name in small letters
my %mime = ("utf-8-strict" => "UTF-8", utf8 => "UTF-8", ascii => "US-ASCII", map(("iso-8859-$_" => "ISO-8859-$_"), 1 .. 16),
    map(("cp$_" => "windows-$_"), 1250 .. 1258), "koi8-r" => "KOI8-R", "koi8-u" => "KOI8-U", map(($_ => $_), qw(UTF-16 UTF-16BE UTF-16LE UTF-32 UTF-32BE UTF-32LE)));

sub find_encoding ($;$) {
    my ($name) = @_;
    return undef unless defined $name;
    return $name if ref $name && UNIVERSAL::can($name, "renew");
    $object{lc $name} //= known($name) // alias($name);
}

sub known {
    my ($name) = @_;
    my $spelled = $name =~ s/^utf(8|-8)\z/"utf$1"/eir =~ s/^(?:utf|UTF)[-_]?(16|32)[-_]?([bl]e)?\z/"UTF-$1" . uc($2 \/\/ "")/eir;
    return made($1 . uc $2) if $spelled =~ /^(UTF-(?:16|32)|UCS-2)(|BE|LE)\z/i && "\U$1" =~ /UTF|UCS/ && ($1 =~ /UTF/ || length $2);
    return made("UCS-2BE") if $name =~ /^(?:ucs-?2(?:-?be)?|iso-?10646-1)\z/i;
    return undef if lc $name eq "null" || lc $name eq "binary";
    my $own = canonical($spelled) // canonical($name =~ s/^iso[-_ ]*8859[-_ ]*/iso-8859-/ir) // canonical($name =~ s/^latin[-_ ]?/latin/ir) // return undef;
    made($own);
}

sub made {
    my ($name) = @_;
    require Encode::Encoding;
    my $class = $name =~ /^utf-?8/ ? "Encode::utf8" : $name =~ /^U/ ? "Encode::Unicode" : "Encode::XS";
    $object{lc "=$name"} //= bless {Name => $name}, $class;
}

sub alias {
    my ($name) = @_;
    return undef unless $INC{"Encode/Alias.pm"};
    Encode::Alias->find_alias($name);
}

sub getEncoding { find_encoding($_[1]) }
sub define_alias { require Encode::Alias; goto &Encode::Alias::define_alias }
sub resolve_alias ($) { my $found = find_encoding(shift); $found ? $found->name : () }
sub forget { %object = () }

sub find_mime_encoding ($;$) {
    my ($name) = @_;
    my ($own) = grep lc $mime{$_} eq lc $name && $_ ne "utf8", keys %mime;
    defined $own ? find_encoding($own) : ();
}
sub mime_name { $mime{$_[0]} }
sub clone_encoding ($) { my $found = find_encoding(shift) or return; bless {%$found}, ref $found }
sub encodings { sort { lc $a cmp lc $b } keys %mime, "UCS-2BE", "UCS-2LE" }
sub perlio_ok { my $found = ref $_[0] ? $_[0] : find_encoding($_[0]); $found && $found->perlio_ok ? 1 : "" }

# define_encoding(OBJECT, NAME, ALIAS...)
sub define_encoding {
    my ($given, @names) = @_;
    $object{lc $_} = $given for @names;
    $given;
}

sub wanted {
    my ($name) = @_;
    defined $name or croak("Encoding name should not be undef");
    find_encoding($name) // croak("Unknown encoding '$name'");
}

# --- Whole strings. Where a check is asked for, the source keeps what was not taken, unless LEAVE_SRC.

sub encode ($$;$) {
    my ($name, $string, $check) = @_;
    return undef unless defined $string;
    my $octets = wanted($name)->encode($string, $check // 0);
    $_[1] = $string if $check && !ref $check && !($check & LEAVE_SRC);
    $octets;
}
*str2bytes = \&encode;

sub decode ($$;$) {
    my ($name, $octets, $check) = @_;
    return undef unless defined $octets;
    my $string = wanted($name)->decode($octets, $check // 0);
    $_[1] = $octets if $check && !ref $check && !($check & LEAVE_SRC);
    $string;
}
*bytes2str = \&decode;

sub from_to ($$$;$) {
    my ($octets, $from, $to, $check) = @_;
    return undef unless defined $octets;
    my ($source, $target) = (wanted($from), wanted($to));
    my $string = $source->decode($octets);
    my $result = $target->encode($string, $check // 0);
    return undef unless defined $result && !($check && !ref $check && length $string && !($check & LEAVE_SRC));
    $_[0] = $result;
    length $result;
}

sub encode_utf8 ($) {
    my ($string) = @_;
    return undef unless defined $string;
    utf8::encode($string);
    $string;
}

sub decode_utf8 ($;$) {
    my ($octets, $check) = @_;
    return undef unless defined $octets;
    my $string = made("utf8")->decode($octets, $check // 0);
    $_[0] = $octets if $check && !ref $check && !($check & LEAVE_SRC);
    $string;
}

sub is_utf8 { utf8::is_utf8($_[0]) && (!$_[1] || utf8::valid($_[0])) }
sub is_8bit { utf8::is_utf8($_[0]) ? $_[0] =~ /[\x80-\xff]/ : "" }
sub is_16bit { utf8::is_utf8($_[0]) ? $_[0] =~ /[^\x00-\xff]/ : "" }
sub utf8_upgrade { utf8::upgrade($_[0]) }
sub utf8_downgrade { utf8::downgrade($_[0], $_[1]) }

sub _utf8_on {
    return undef unless defined $_[0];
    my $was = utf8::is_utf8($_[0]);
    utf8::decode($_[0]) || utf8::upgrade($_[0]) unless $was;
    $was;
}
sub _utf8_off {
    return undef unless defined $_[0];
    my $was = utf8::is_utf8($_[0]);
    utf8::encode($_[0]) if $was;
    $was;
}

1;
