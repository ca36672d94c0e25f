# SPDX-License-Identifier: MIT
# What a page's head says, as header fields: Title, Content-Base, Link, X-Meta-... (LWP::UserAgent's parse_head). No HTML::Parser is needed.
package HTML::HeadParser;
use strict;
our $VERSION = "3.81";

# new(HEADERS): an HTTP::Headers, or anything with push_header, header and as_string.
sub new {
    my ($class, $header) = @_;
    $header ||= do { require HTTP::Headers; HTTP::Headers->new };
    bless { header => $header, text => "" }, $class;
}

sub header {
    my $self = shift;
    return $self->{header} unless @_;
    $self->{header}->header(@_);
}
sub as_string { $_[0]{header}->as_string }
sub xml_mode { _flag("xml_mode", @_) }
sub utf8_mode { _flag("utf8_mode", @_) }
sub _flag {
    my ($name, $self, @value) = @_;
    my $before = $self->{$name};
    $self->{$name} = $value[0] if @value;
    $before;
}

# False once the head is over.
sub parse {
    my ($self, $more) = @_;
    $self->{text} .= $more if defined $more;
    $self->_next_piece or return "" until $self->{waits};
    delete $self->{waits};
    $self;
}

sub eof {
    my ($self) = @_;
    $self->{in_title} .= $self->{text} if exists $self->{in_title};
    $self->flush_text;
    delete @$self{qw(raw waits)};
    $self->{text} = "";
    $self;
}

my %in_head = map +($_ => 1), qw(html head title base link meta isindex script style object noscript);

# One comment, tag or stretch of text off the front; where it is not complete, `waits`. False: the head is over.
sub _next_piece {
    my ($self) = @_;
    for ($self->{text}) {
        if (exists $self->{in_title}) {
            if (s{^(.*?)</title\s*>}{}is) { $self->{in_title} .= $1; $self->flush_text }
            else { $self->{waits} = 1 }
            return 1;
        }
        if ($self->{raw}) {
            if (s{^.*?</\Q$self->{raw}\E\s*>}{}is) { delete $self->{raw} }
            else { $self->{waits} = 1 }
            return 1;
        }
        return 1 if s/^(?:\xef\xbb\xbf|\x{feff})?\s+// || s/^<!--.*?-->//s || s/^<![^-][^>]*>// || s/^<\?[^>]*>//;
        return $self->{waits} = 1 if /^(?:\xef\xbb\xbf|\x{feff})?\z/ || /^<(?:!--|[!?]?[^>]*\z)/;
        return $self->_start(lc $1, $2) if s{^<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>}{};
        return lc $1 ne "head" if s{^</([^\s>]*)[^>]*>}{};
        return $self->{waits} = 1 if /^<[a-zA-Z]/;
    }
    $self->flush_text;
    0;
}

sub flush_text {
    my ($self) = @_;
    my $title = delete $self->{in_title} // return;
    _decode($title, $self->{utf8_mode});
    s/^\s+//, s/\s+\z//, s/\s+/ /g for $title;
    $self->{header}->push_header(Title => $title);
}

sub _start {
    my ($self, $tag, $rest) = @_;
    return 0 unless $in_head{$tag};
    my %attribute;
    while ($rest =~ m{([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?}g) {
        my ($name, $value) = (lc $1, $2 // $3 // $4 // $1);
        _decode($value, $self->{utf8_mode});
        $attribute{$name} //= $value;
    }
    my $method = $self->can("_$tag");
    $self->$method(\%attribute) if $method;
    1;
}

sub _title { $_[0]{in_title} = "" }
sub _script { $_[0]{raw} = "script" }
sub _style { $_[0]{raw} = "style" }
sub _isindex { my ($self, $attribute) = @_; $self->{header}->push_header(Isindex => $attribute->{prompt} || "?") }

sub _base {
    my ($self, $attribute) = @_;
    my $where = $attribute->{href} // return;
    s/^\s+//, s/\s+\z// for $where;
    $self->{header}->push_header("Content-Base" => $where);
}

sub _meta {
    my ($self, $attribute) = @_;
    my $name = $attribute->{"http-equiv"};
    if (!defined $name || !length $name) {
        $self->{header}->push_header("X-Meta-Charset" => $attribute->{charset}) if $attribute->{charset};
        $name = $attribute->{name} || $attribute->{property} || return;
        $name =~ s/^([^:]+):/$1-/;
        $name = "X-Meta-\u$name" if $name !~ /[^-\w]/;
    }
    $self->{header}->push_header($name => $attribute->{content}) if defined $attribute->{content} && $name !~ /[^-\w]/;
}

sub _link {
    my ($self, $attribute) = @_;
    my $text = "<" . (delete $attribute->{href} // return) . ">";
    $text .= "; $_=\"$attribute->{$_}\"" for grep $_ ne "/", sort keys %$attribute;
    $self->{header}->push_header(Link => $text);
}

# The names of Latin-1, from 160 on, and those that every text needs.
my %entity;
sub _entities {
    @entity{qw(amp lt gt quot apos)} = ("&", "<", ">", '"', "'");
    @entity{qw(nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil
        sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc
        Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml
        aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute
        ucirc uuml yacute thorn yuml)} = map chr, 160 .. 255;
    @entity{qw(euro ndash mdash lsquo rsquo ldquo rdquo bull hellip trade)} =
        map chr, 0x20ac, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026, 0x2122;
}

# In utf8_mode the text is bytes, and what an entity stands for becomes bytes too.
sub _decode {
    my $as_bytes = $_[1];
    return unless $_[0] =~ /&/;
    %entity or _entities();
    my $character = sub { my ($text) = @_; utf8::encode($text) if $as_bytes; $text };
    my $meant = sub {
        my ($all, $decimal, $hex, $name) = @_;
        my $found = defined $decimal ? chr $decimal : defined $hex ? chr hex $hex : $entity{$name};
        defined $found ? $character->($found) : $all;
    };
    $_[0] =~ s/(&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));?)/$meant->($1, $2, $3, $4)/ge;
}

1;
