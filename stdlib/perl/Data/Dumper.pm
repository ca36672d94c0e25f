# SPDX-License-Identifier: MIT
# Values as Perl source that makes them again. Each value is written at a column ($pad), under a name that later references to it can use.
package Data::Dumper;

use strict;
require Exporter;
require Scalar::Util;

our $VERSION = '2.184';
our @ISA = ('Exporter');
our @EXPORT = qw(Dumper);
our @EXPORT_OK = qw(DumperX);

# The settings: package variables give an object's first ones, methods of the same names change them.
my %settings;

BEGIN {
    our ($Indent, $Trailingcomma, $Purity, $Pad, $Varname, $Useqq, $Terse, $Freezer, $Toaster, $Deepcopy, $Quotekeys, $Bless, $Maxdepth,
        $Pair, $Sortkeys, $Deparse, $Sparseseen, $Useperl, $Maxrecurse);
    %settings = (
        Indent => 2, Trailingcomma => 0, Purity => 0, Pad => '', Varname => 'VAR', Useqq => 0, Terse => 0, Freezer => '', Toaster => '',
        Deepcopy => 0, Quotekeys => 1, Bless => 'bless', Maxdepth => 0, Pair => ' => ', Sortkeys => 0, Deparse => 0, Sparseseen => 0,
        Useperl => 0, Maxrecurse => 1000,
    );
    no strict 'refs';
    for my $name (keys %settings) {
        my $key = lc $name;
        ${"Data::Dumper::$name"} = $settings{$name} unless defined ${"Data::Dumper::$name"};
        *{"Data::Dumper::$name"} = sub {
            my $self = shift;
            return $self->{$key} unless @_;
            $self->{$key} = shift;
            return $self;
        };
    }
}

sub new {
    my ($class, $values, $names) = @_;
    unless (defined $values && ref $values eq 'ARRAY') {
        require Carp;
        Carp::croak("Usage:  PACKAGE->new(ARRAYREF, [ARRAYREF])");
    }
    my $self = bless { todump => $values, names => $names || [], seen => {}, level => 0 }, $class;
    no strict 'refs';
    $self->{ lc $_ } = ${"Data::Dumper::$_"} for keys %settings;
    return $self;
}

sub Dumper  { return Data::Dumper->Dump([@_]) }
sub DumperX { return Data::Dumper->Dump([@_]) }

sub Dumpf { my ($class, @rest) = @_; print {*STDOUT} $class->Dump(@rest) }
sub Dumpp { my ($class, @rest) = @_; print $class->Dump(@rest) }

# Names for what is not to be dumped again: { '*name' => $reference }.
sub Seen {
    my ($self, $given) = @_;
    return map { @$_[ 0, 1 ] } values %{ $self->{seen} } unless defined $given && ref $given eq 'HASH';
    require Carp;
    for my $name (keys %$given) {
        my $value = $given->{$name};
        if (!defined $value || !ref $value) {
            Carp::carp("Only refs supported, ignoring non-ref item \$$name");
            next;
        }
        my $spelled = $name;
        if ($name =~ /^[*](.*)$/) {
            my $type = Scalar::Util::reftype($value);
            $spelled = $type eq 'ARRAY' ? "\\\@$1" : $type eq 'HASH' ? "\\\%$1" : $type eq 'CODE' ? "\\\&$1" : "\$$1";
        } elsif ($name !~ /^\$/) {
            $spelled = "\$$name";
        }
        $self->{seen}{ address($value) } = [ $spelled, $value ];
    }
    return $self;
}

sub Values {
    my ($self, $values) = @_;
    return @{ $self->{todump} } if @_ < 2;
    if (defined $values && ref $values ne 'ARRAY') {
        require Carp;
        Carp::croak("Argument to Values, if provided, must be array ref");
    }
    $self->{todump} = $values ? [@$values] : [];
    return $self;
}

sub Names {
    my ($self, $names) = @_;
    return @{ $self->{names} } if @_ < 2;
    if (defined $names && ref $names ne 'ARRAY') {
        require Carp;
        Carp::croak("Argument to Names, if provided, must be array ref");
    }
    $self->{names} = $names ? [@$names] : [];
    return $self;
}

sub Reset { my ($self) = @_; $self->{seen} = {}; return $self }

sub Dumpxs   { goto &Dump }
sub Dumpperl { goto &Dump }

sub Dump {
    my $self = shift;
    $self = $self->new(@_) unless ref $self;
    my @texts;
    my $number = 0;
    $self->{newline} = ($self->{indent} > 0 ? "\n" : '') . $self->{pad};
    $self->{refers} = grep { has_scalar_reference($_, {}) } @{ $self->{todump} };
    for my $value (@{ $self->{todump} }) {
        $self->{after} = [];
        my $name = $self->name_for($value, $self->{names}[ $number++ ], $number);
        my $assigned = $self->{terse} ? '' : "$name = ";
        my $pad = $self->{indent} >= 2 ? ' ' x length $assigned : '';
        my $text = $self->write_value($value, $name, $pad);
        $text = "$assigned$text;" unless $self->{terse} && !@{ $self->{after} };
        my $separator = $self->{indent} > 0 ? "\n" : '';
        my $line = $self->{pad} . $text . $separator;
        $line .= join '', map { $self->{pad} . $_ . ';' . $separator } @{ $self->{after} };
        push @texts, $line;
    }
    delete @$self{qw(after newline refers)};
    return wantarray ? @texts : join '', @texts;
}

# '*x' for an array becomes '@x'; without a name there is $VAR1, $VAR2 ...
sub name_for {
    my ($self, $value, $name, $number) = @_;
    return "\$$self->{varname}$number" unless defined $name && length $name;
    if ($name =~ /^[*](.*)$/s) {
        my $plain = $1;
        return "\$$plain" unless defined $value;
        my $type = ref $value ? Scalar::Util::reftype($value) : '';
        return $type eq 'ARRAY' ? "\@$plain" : $type eq 'HASH' ? "\%$plain" : $type eq 'CODE' ? "\*$plain" : "\$$plain";
    }
    return $name =~ /^\$/ ? $name : "\$$name";
}

sub address { return Scalar::Util::refaddr($_[0]) }

# Only then can an element be what a reference names.
sub has_scalar_reference {
    my ($value, $known) = @_;
    return 0 unless ref $value;
    my $type = Scalar::Util::reftype($value);
    return 1 unless $type eq 'ARRAY' || $type eq 'HASH' || $type eq 'CODE' || $type eq 'REGEXP';
    return 0 if $known->{ address($value) }++;
    if ($type eq 'ARRAY') { has_scalar_reference($_, $known) && return 1 for @$value }
    if ($type eq 'HASH')  { has_scalar_reference($_, $known) && return 1 for values %$value }
    return 0;
}

# $_[1]: the value; $name: how to reach it; $pad: white space up to where its text begins.
sub write_value {
    my ($self, undef, $name, $pad) = @_;
    return $self->write_scalar($_[1], $name) unless ref $_[1];
    my $value = $_[1];
    if ($self->{freezer} ne '' and my $class = Scalar::Util::blessed($value)) {
        if (my $freeze = $value->can($self->{freezer})) {
            eval { $freeze->($value); 1 } or warn "WARNING(Freezer method call failed): $@";
        }
    }
    my $address = address($value);
    my $type = Scalar::Util::reftype($value);
    if (my $seen = $self->{seen}{$address}) {
        return $self->write_known($value, $name, $type, $seen->[0]);
    }
    my $spelled = $name =~ /^[\@%]/ ? "\\$name" : $type eq 'CODE' && $name =~ /^[*](.*)$/s ? "\\&$1" : $name;
    $self->{seen}{$address} = [ $spelled, $value ];
    if ($self->{maxdepth} > 0 && $self->{level} >= $self->{maxdepth}) {
        return "'" . plain_text($value) . "'";
    }
    if ($self->{maxrecurse} > 0 && $self->{level} >= $self->{maxrecurse}) {
        die "Recursion limit of $self->{maxrecurse} exceeded\n";
    }
    my $text = $self->write_reference($value, $name, $type, $pad);
    $self->{seen}{$address}[2] = 1 if $type eq 'SCALAR' || $type eq 'REF';
    delete $self->{seen}{$address} if $self->{deepcopy} && $self->{level} > 0;
    return $text;
}

sub plain_text {
    my ($value) = @_;
    my $class = Scalar::Util::blessed($value);
    return sprintf '%s%s(0x%x)', defined $class ? "$class=" : '', Scalar::Util::reftype($value), address($value);
}

# Dumped before: its name will do; under Purity an assignment follows instead, as the whole is not there yet.
sub write_known {
    my ($self, $value, $name, $type, $seen) = @_;
    if ($self->{purity} && $self->{level} > 0) {
        push @{ $self->{after} }, "$name = $seen";
        return $type eq 'HASH' ? '{}' : $type eq 'ARRAY' ? '[]' : 'do{my $o}';
    }
    if ($name =~ /^([\@%])/) {
        return substr $seen, 1 if $seen =~ /^\\$1/;
        return "$1\{$seen}";
    }
    return $seen;
}

sub write_reference {
    my ($self, $value, $name, $type, $pad) = @_;
    my $class = Scalar::Util::blessed($value);
    my $is_pattern = $type eq 'REGEXP';
    $class = undef if $is_pattern && defined $class && $class eq 'Regexp';
    my $prefix = defined $class ? "$self->{bless}( " : '';
    my $inner_pad = $self->{indent} >= 2 ? $pad . ' ' x length $prefix : $pad;
    $self->{level}++;
    my $text = $type eq 'ARRAY' ? $self->write_array($value, $name, $inner_pad)
        : $type eq 'HASH'       ? $self->write_hash($value, $name, $inner_pad)
        : $type eq 'CODE'       ? $self->write_code($value)
        : $is_pattern           ? write_pattern($value)
        :                         $self->write_scalar_reference($value, $name, $type, $inner_pad);
    $self->{level}--;
    return $text unless defined $class;
    (my $quoted = $class) =~ s/([\\'])/\\$1/g;
    $text = "$prefix$text, '$quoted' )";
    $text .= "->$self->{toaster}()" if $self->{toaster} ne '';
    return $text;
}

# What comes before [0] or {'key'} to reach an element.
sub element_stem {
    my ($name, $sigil) = @_;
    return "\$$1" if $name =~ /^\Q$sigil\E(.*)$/s;
    my $stem = $name =~ /^\\?[%\@*\$][^{].*[]}]$/s ? $name : "$name->";
    $stem .= '->' if $stem =~ /^\*.+\{[A-Z]+\}$/;
    return $stem;
}

sub write_array {
    my ($self, $array, $name, $pad) = @_;
    my ($open, $close) = $name =~ /^\@/ ? ('(', ')') : ('[', ']');
    return "$open$close" unless @$array;
    my $stem = element_stem($name, '@');
    my $step = $self->{indent} > 0 ? "$pad  " : '';
    my $newline = $self->{newline};
    my @items;
    for my $at (0 .. $#$array) {
        my $item = "$newline$step";
        $item .= "#$at$newline$step" if $self->{indent} >= 3;
        push @items, $item . $self->write_value($array->[$at], "${stem}[$at]", $step);
    }
    my $text = $open . join ',', @items;
    $text .= ',' if $self->{trailingcomma} && $self->{indent} >= 1;
    return $text . "$newline$pad$close";
}

sub keys_of {
    my ($self, $hash) = @_;
    my $order = $self->{sortkeys};
    return keys %$hash unless $order;
    return sort keys %$hash unless ref $order eq 'CODE';
    my $chosen = $order->($hash);
    unless (ref $chosen eq 'ARRAY') {
        require Carp;
        Carp::carp("Sortkeys subroutine did not return ARRAYREF");
        return;
    }
    return @$chosen;
}

sub write_hash {
    my ($self, $hash, $name, $pad) = @_;
    my ($open, $close) = $name =~ /^%/ ? ('(', ')') : ('{', '}');
    my $stem = element_stem($name, '%');
    my $step = $self->{indent} > 0 ? "$pad  " : '';
    my $newline = $self->{newline};
    my $pair = $self->{pair};
    my @items;
    for my $key ($self->keys_of($hash)) {
        my $written = $self->write_key($key);
        my $start = "$written$pair";
        my $column = $self->{indent} >= 2 ? $step . ' ' x (4 + length $written) : $step;
        push @items, "$newline$step$start" . $self->write_value($hash->{$key}, "${stem}{$written}", $column);
    }
    return "$open$close" unless @items;
    my $text = $open . join ',', @items;
    $text .= ',' if $self->{trailingcomma} && $self->{indent} >= 1;
    return $text . "$newline$pad$close";
}

sub write_key {
    my ($self, $key) = @_;
    return $key if !$self->{quotekeys} && $key =~ /^(?:[A-Za-z_]\w*|0|-?[1-9][0-9]{0,8})\z/a;
    return $self->quoted($key);
}

sub quoted {
    my ($self, $text) = @_;
    return qquote($text) if $self->{useqq};
    return qquote_wide($text) if utf8::is_utf8($text) && $text =~ /[^\x00-\x7F]/;
    $text =~ s/([\\'])/\\$1/g;
    return "'$text'";
}

# Characters that bytes cannot hold: double quotes, but nothing else is changed.
sub qquote_wide {
    my ($text) = @_;
    $text =~ s/([\\"\$\@])/\\$1/g;
    $text =~ s/([^\x00-\x7F])/sprintf '\\x{%x}', ord $1/ge;
    return qq{"$text"};
}

my %escapes = ("\a" => '\a', "\b" => '\b', "\t" => '\t', "\n" => '\n', "\f" => '\f', "\r" => '\r', "\e" => '\e');

# Double quotes, with all that does not print escaped.
sub qquote {
    my ($text) = @_;
    $text =~ s/([\\"\$\@])/\\$1/g;
    return qq{"$text"} unless $text =~ /[^\x20-\x7E]/;
    $text =~ s/([\a\b\t\n\f\r\e])/$escapes{$1}/g;
    my $wide = utf8::is_utf8($text) && $text =~ /[^\x00-\xFF]/ || utf8::is_utf8($text);
    $text =~ s/([\x00-\x1F\x7F])(?=([0-9]?))/length $2 ? sprintf '\\%03o', ord $1 : sprintf '\\%o', ord $1/ge;
    if ($wide) {
        $text =~ s/([^\x00-\x7F])/sprintf '\\x{%x}', ord $1/ge;
    } else {
        $text =~ s/([\x80-\xFF])/sprintf '\\%o', ord $1/ge;
    }
    return qq{"$text"};
}

sub write_code {
    my ($self, $code) = @_;
    if ($self->{deparse}) {
        require B::Deparse;
        return 'sub ' . B::Deparse->new->coderef2text($code);
    }
    if ($self->{purity}) {
        require Carp;
        Carp::carp("Encountered CODE ref, using dummy placeholder");
    }
    return 'sub { "DUMMY" }';
}

sub write_pattern {
    my ($pattern) = @_;
    require re;
    my ($source, $flags) = re::regexp_pattern($pattern);
    my $text = '';
    while ($source =~ /\G(\\.|[^\\])/gs) { $text .= $1 eq '/' ? '\\/' : $1 }
    $text =~ s/([^\x00-\x7F])/sprintf '\\x{%x}', ord $1/ge if utf8::is_utf8($text);
    return "qr/$text/$flags";
}

sub write_scalar_reference {
    my ($self, $value, $name, $type, $pad) = @_;
    if ($type eq 'GLOB' || $type eq 'SCALAR' || $type eq 'REF' || $type eq 'VSTRING' || $type eq 'LVALUE') {
        my $target = "\${$name}";
        return '\\' . $self->write_glob(*{$value}) if $type eq 'GLOB';
        if (Scalar::Util::blessed($value) && $type ne 'GLOB') {
            return 'do{\\(my $o = ' . $self->write_value($$value, $target, $pad) . ')}';
        }
        my $inner_pad = $self->{indent} > 0 ? "$pad  " : $pad;
        return '\\' . $self->write_value($$value, $target, $inner_pad);
    }
    return "'" . plain_text($value) . "'" if $type eq 'IO' || $type eq 'FORMAT';
    require Carp;
    Carp::croak("Can't handle '$type' type");
}

sub write_glob {
    my ($self, $glob) = @_;
    my $name = substr "$glob", 1;
    $name =~ s/^main::/::/;
    return "*$name" if $name =~ /^(?:\w*::)*\w+\z/a && $name !~ /::\d+\z|^::\^/;
    return '*{' . ($self->{useqq} ? qquote($name) : "'" . $name =~ s/([\\'])/\\$1/gr . "'") . '}';
}

sub write_scalar {
    my ($self, undef, $name) = @_;
    if ($self->{refers} && !$self->{deepcopy} && $name ne '') {
        my $address = address(\$_[1]);
        my $seen = $self->{seen}{$address};
        if ($seen) {
            return "\${$seen->[0]}" if $seen->[2];
        } else {
            $self->{seen}{$address} = [ "\\$name", \$_[1] ];
        }
    }
    return 'undef' unless defined $_[1];
    return $self->write_glob($_[1]) if ref \$_[1] eq 'GLOB';
    return sprintf 'v%vd', $_[1] if ref \$_[1] eq 'VSTRING';
    if (_integer($_[1])) {
        my $digits = "$_[1]";
        return length $digits > 10 ? "'$digits'" : $digits;
    }
    return $_[1] if $self->{useqq} && $_[1] =~ /^(?:0|-?[1-9][0-9]{0,8})\z/;
    return $self->quoted("$_[1]");
}

1;
