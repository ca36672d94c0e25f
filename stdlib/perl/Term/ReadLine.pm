# SPDX-License-Identifier: MIT
# One interface to the packages that edit a line of input; where none is installed, a plain one of its own: Term::ReadLine::Stub.
package Term::ReadLine::Stub;
use strict;
our @ISA = qw(Term::ReadLine::Tk Term::ReadLine::TermCap);

sub PERL_UNICODE_STDIN () { 0x0001 }
sub ReadLine { "Term::ReadLine::Stub" }
sub devtty { "/dev/tty" }

# The names of the console's two sides, as 2-argument open takes them.
sub findConsole {
    my $console = devtty();
    open my $try, "+<", $console or return ("&STDIN", "&STDERR");
    ($console, $console);
}

# new(NAME): on the console; new(NAME, IN, OUT): on these handles.
sub new {
    @_ == 2 || @_ == 4 or die "method new called with wrong number of arguments";
    my ($in, $out) = @_[2, 3];
    if (@_ == 2) {
        my ($from, $to) = $_[0]->findConsole;
        open $in, "<$from" or die "Cannot open $from for read: $!";
        open $out, ">$to" or die "Cannot open $to for write: $!";
    }
    _unbuffered($out);
    my $self = bless [$in, $out];
    my $ornaments = !defined $ENV{PERL_RL} || $ENV{PERL_RL} !~ /\bo\w*=0/;
    local $Term::ReadLine::termcap_nowarn = 1;
    $self->ornaments(1) if $ornaments;
    $self;
}

# The name of OUT, as select gives it.
sub _unbuffered {
    my $before = select $_[0];
    $| = 1;
    select $before;
}

sub newTTY {
    my ($self, $in, $out) = @_;
    @$self[0, 1] = ($in, $out);
    _unbuffered($out);
}

sub IN { $_[0][0] }
sub OUT { $_[0][1] }
sub addhistory {}
sub MinLine { undef }
sub Attribs { {} }
my %features = (tkRunning => 1, ornaments => 1, newTTY => 1);
sub Features { \%features }

sub readline {
    my ($self, $prompt) = @_;
    my $out = $self->[1];
    my @ornament = @Term::ReadLine::TermCap::rl_term_set;
    print $out $ornament[0], defined $prompt ? $prompt : "", @ornament[1, 2];
    my $line = $self->get_line;
    print $out $ornament[3];
    return undef unless defined $line;
    utf8::decode($line) if ${^UNICODE} & PERL_UNICODE_STDIN;
    $line;
}

# What makes a prompt and the input stand out: "begin,end" of both, by termcap's names.
package Term::ReadLine::TermCap;
use strict;
our @rl_term_set = ("", "", "", "");
our $rl_term_set = ",,,";
our $terminal;

sub LoadTermCap {
    return if defined $terminal;
    require Term::Cap;
    $terminal = Term::Cap->Tgetent({ TERM => undef, OSPEED => 9600 });
}

sub ornaments {
    shift;
    return $rl_term_set unless @_;
    $rl_term_set = shift;
    $rl_term_set ||= ",,,";
    $rl_term_set = "us,ue,md,me" if $rl_term_set eq "1";
    my @names = split /,/, $rl_term_set, 4;
    eval { LoadTermCap() };
    unless (defined $terminal) {
        warn "Cannot find termcap: $@\n" unless $Term::ReadLine::termcap_nowarn;
        $rl_term_set = ",,,";
        return;
    }
    @rl_term_set = map { length($_) ? $terminal->Tputs($_, 1) || "" : "" } @names;
    $rl_term_set;
}

# Waiting for the line in an event loop: Tk's, or one that was handed over.
package Term::ReadLine::Tk;
use strict;
sub PERL_UNICODE_STDIN () { 0x0001 }
my $registered;

# event_loop(WAIT, REGISTER) sets it: REGISTER is given the handle, WAIT what REGISTER returned. (undef) takes it away.
sub event_loop {
    my $self = shift;
    if (@_) {
        undef $registered;
        $Term::ReadLine::toloop = defined $_[0] ? [@_[0, 1]] : undef;
    }
    $Term::ReadLine::toloop;
}

sub tkRunning {
    $Term::ReadLine::toloop = $_[1] if @_ > 1;
    $Term::ReadLine::toloop;
}

# Once a handle: the loop is told that this handle is waited for.
sub register_Tk {
    my $self = shift;
    my $loop = $Term::ReadLine::toloop;
    return if $registered++;
    if (ref $loop) { $loop->[2] = $loop->[1]->($self->IN) if $loop->[1] }
    else { Tk->fileevent($self->IN, "readable", sub { $Term::ReadLine::readable = 1 }) }
}

# Until there is something to read.
sub Tk_loop {
    my $loop = $Term::ReadLine::toloop;
    if (ref $loop) { $loop->[0]->($loop->[2]) }
    else {
        Tk::DoOneEvent(0) until $Term::ReadLine::readable;
        $Term::ReadLine::readable = 0;
    }
}

sub get_line {
    my $self = shift;
    my $out = $self->OUT;
    if ($Term::ReadLine::toloop) {
        $self->register_Tk;
        $self->Tk_loop;
    }
    my $in = $self->IN;
    local $/ = "\n";
    my $line = <$in>;
    chomp $line if defined $line;
    print $out $Term::ReadLine::TermCap::rl_term_set[3];
    $line;
}

package Term::ReadLine;
use strict;
our $VERSION = "1.17";
our ($toloop, $readable, $termcap_nowarn);

# PERL_RL: "Gnu", "Perl" ... or a false one: the plain one. Not set: the best there is.
our @ISA = "Term::ReadLine::Stub";
{
    my ($wanted) = split ' ', $ENV{PERL_RL} // "" if ($ENV{PERL_RL} // "") =~ /^\S/;
    my @packages = !defined $wanted ? qw(Gnu EditLine Perl)
        : !$wanted ? () : $wanted =~ /\bgnu\b/i ? "Gnu" : $wanted =~ /\bperl\b/i ? "Perl" : $wanted;
    for my $package (@packages) {
        next if $package eq "Stub" || $package !~ /^\w+(?:::\w+)*\z/;
        my $full = "Term::ReadLine::$package";
        eval { require("Term/ReadLine/" . $package =~ s{::}{/}gr . ".pm"); 1 } or next;
        no strict "refs";
        next unless defined &{"${full}::readline"};
        @ISA = $package =~ /^(?:Gnu|EditLine|Perl)\z/ ? ($full, "Term::ReadLine::Stub") : $full;
        last;
    }
}

1;
