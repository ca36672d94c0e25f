# SPDX-License-Identifier: MIT
# Errors and warnings told from the caller's point of view: croak and carp name the place that called into the module, confess and cluck add
# the whole stack. A stack is a list of frames, innermost first, as caller() shows them.
package Carp;

use strict;
no strict 'refs';

our $VERSION = '1.52';
our $CarpLevel = 0;
our $MaxArgNums = 8;
our $MaxEvalLen = 0;
our $MaxArgLen = 64;
our $Verbose = 0;
our $RefArgFormatter;
our %CarpInternal = (Carp => 1, warnings => 1);
our %Internal = (Exporter => 1, 'Exporter::Heavy' => 1);

require Exporter;
our @ISA = ('Exporter');
our @EXPORT = qw(confess croak carp);
our @EXPORT_OK = qw(cluck verbose longmess shortmess);
our @EXPORT_FAIL = qw(verbose);

sub export_fail {
    shift;
    $Verbose = shift if $_[0] eq 'verbose';
    return @_;
}

sub croak   { die shortmess(@_) }
sub confess { die longmess(@_) }
sub carp    { warn shortmess(@_) }
sub cluck   { warn longmess(@_) }

sub shortmess {
    local ($!, $^E);
    return @_ if ref $_[0];
    my @stack = stack();
    my $at = $Verbose ? undef : blamed_frame(@stack);
    return defined $at ? join('', @_) . place($stack[$at]) . ".\n" : backtrace(\@stack, $CarpLevel, @_);
}

sub longmess {
    local ($!, $^E);
    return @_ if ref $_[0];
    # Called by name from elsewhere, it leaves out its caller's own frame.
    my $caller = caller;
    my $extra = $Internal{$caller} || $CarpInternal{$caller} ? 0 : 1;
    return backtrace([ stack() ], $CarpLevel + $extra, @_);
}

sub shortmess_heavy { shortmess(@_) }
sub longmess_heavy {
    return @_ if ref $_[0];
    return backtrace([ stack() ], $CarpLevel, @_);
}

# Frames from the caller of this function outwards.
sub stack {
    my @frames;
    for (my $level = 1;; $level++) {
        my %frame;
        my @arguments;
        {
            package DB;
            @DB::args = ();
            @frame{qw(package file line sub has_args want text is_require)} = caller($level);
            @arguments = @DB::args if $frame{has_args};
        }
        last unless defined $frame{package};
        $frame{arguments} = \@arguments;
        push @frames, \%frame;
    }
    return @frames;
}

# The innermost frame whose package does not trust the one that it called into; undef where there is none.
sub blamed_frame {
    my $skip = $CarpLevel;
    my %trust;
    for my $at (1 .. $#_) {
        my ($called, $caller) = ($_[ $at - 1 ]{package}, $_[$at]{package});
        next if $Internal{$caller} || $CarpInternal{$caller} || $CarpInternal{$called};
        next if trusts($called, $caller, \%trust) || trusts($caller, $called, \%trust);
        next if $skip-- > 0;
        return $at;
    }
    return undef;
}

# Trust goes by @CARP_NOT, or else @ISA, and onwards from there.
sub trusts {
    my ($package, $other, $known) = @_;
    my $all = $known->{$package} ||= do {
        my %found;
        my @open = ($package);
        while (defined(my $next = shift @open)) {
            next if $found{$next}++;
            my @not = @{"${next}::CARP_NOT"};
            push @open, @not ? @not : @{"${next}::ISA"};
        }
        \%found;
    };
    return $all->{$other};
}

sub place {
    my ($frame) = @_;
    return " at $frame->{file} line $frame->{line}";
}

sub last_read_line {
    my $handle = ${^LAST_FH};
    return '' unless defined $handle && $.;
    my $name = *{$handle}{NAME};
    return '' unless length $name;
    return ", <$name> " . ($/ eq "\n" ? 'line' : 'chunk') . " $.";
}

sub backtrace {
    my ($stack, $skip, @message) = @_;
    my $at = 0;
    for (; $at < $#$stack; $at++) {
        my $package = $stack->[$at]{package};
        next if $CarpInternal{$package};
        next if $skip-- > 0;
        next if $Internal{$package};
        last;
    }
    my $text = join('', @message) . place($stack->[$at]) . last_read_line() . ".\n";
    $text .= "\t" . described($_) . ' called' . place($_) . "\n" for @$stack[ $at + 1 .. $#$stack ];
    return $text;
}

# How a frame reads: main::f(1, "a"), eval {...}, eval '...', require Foo.pm
sub described {
    my ($frame) = @_;
    my $sub = $frame->{sub};
    if ($sub eq '(eval)') {
        return 'eval {...}' unless defined $frame->{text};
        return "require $frame->{text}" if $frame->{is_require};
        my $text = $frame->{text};
        $text =~ s/([\\'])/\\$1/g;
        return "eval '" . shortened($text, $MaxEvalLen) . "'";
    }
    return $sub unless $frame->{has_args};
    my @arguments = @{ $frame->{arguments} };
    my $more = 0;
    if ($MaxArgNums == -1) {
        @arguments = ();
        $more = @{ $frame->{arguments} } > 0;
    } elsif ($MaxArgNums and @arguments > $MaxArgNums) {
        $#arguments = $MaxArgNums - 1;
        $more = 1;
    }
    return "$sub(" . join(', ', map({ format_argument($_) } @arguments), $more ? '...' : ()) . ')';
}

sub shortened {
    my ($text, $most) = @_;
    return $text unless $most > 2 and length $text > $most;
    return substr($text, 0, $most - 3) . '...';
}

sub format_argument {
    my ($argument) = @_;
    return 'undef' unless defined $argument;
    if (ref $argument) {
        return $RefArgFormatter->($argument) if $RefArgFormatter;
        return plain_reference($argument);
    }
    return $argument if $argument =~ /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\z/;
    my $suffix = '';
    if ($MaxArgLen > 2 and length $argument > $MaxArgLen) {
        $argument = substr($argument, 0, $MaxArgLen - 3);
        $suffix = '...';
    }
    $argument =~ s/(["\\\$\@])/\\$1/g;
    $argument =~ s/([^ -~])/sprintf '\\x{%x}', ord $1/eg;
    return qq{"$argument"$suffix};
}

# A reference's own text, whatever its package overloads.
sub plain_reference {
    my ($reference) = @_;
    return "$reference" unless defined &overload::StrVal && overload::Overloaded($reference);
    return overload::StrVal($reference);
}

1;
