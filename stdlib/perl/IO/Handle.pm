# SPDX-License-Identifier: MIT
# Methods of file handles: what open, print, read and their like do, said as $handle->method.
package IO::Handle;
use strict;
our $VERSION = "1.48";
use IO ();
use Exporter ();
our @ISA = ("Exporter");
our @EXPORT_OK = qw(
    autoflush output_field_separator output_record_separator input_record_separator input_line_number format_page_number format_lines_per_page
    format_lines_left format_name format_top_name format_line_break_characters format_formfeed format_write
    print printf say getline getlines printflush flush SEEK_SET SEEK_CUR SEEK_END _IOFBF _IOLBF _IONBF
);

sub complain { require Carp; Carp::croak(@_) }
sub usage { require Carp; Carp::croak("usage: $_[0]") }

sub new {
    my $class = ref($_[0]) || $_[0] || "IO::Handle";
    @_ == 1 or usage("$class->new()");
    bless Symbol::gensym(), $class;
}

sub new_from_fd {
    my $class = ref($_[0]) || $_[0] || "IO::Handle";
    @_ == 3 or usage("$class->new_from_fd(FD, MODE)");
    my $self = bless Symbol::gensym(), $class;
    $self->fdopen($_[1], $_[2]) ? $self : undef;
}

# r w a r+ ... as < > >> +<
my %symbol = (r => "<", w => ">", a => ">>", "r+" => "+<", "w+" => "+>", "a+" => "+>>");
sub _open_mode_string {
    my ($mode) = @_;
    return $mode if $mode =~ /^\+?(?:<|>>?)\z/;
    $symbol{$mode} // complain("IO::Handle: bad open mode: $mode");
}

# A number is the descriptor itself, a handle is duplicated.
sub fdopen {
    @_ == 3 or usage('$io->fdopen(FD, MODE)');
    my ($self, $fd, $mode) = @_;
    $mode = _open_mode_string($mode);
    return open($self, "$mode&=", $fd) if $fd =~ /^\d+\z/;
    open($self, "$mode&", $fd);
}

sub close { @_ == 1 or usage('$io->close()'); close($_[0]) }
sub eof { @_ == 1 or usage('$io->eof()'); eof($_[0]) }
sub fileno { @_ == 1 or usage('$io->fileno()'); fileno($_[0]) }
sub getc { @_ == 1 or usage('$io->getc()'); getc($_[0]) }
sub binmode { @_ == 1 || @_ == 2 or complain('usage $fh->binmode([LAYER])'); @_ == 2 ? binmode($_[0], $_[1]) : binmode($_[0]) }
sub stat { @_ == 1 or usage('$io->stat()'); stat($_[0]) }
sub truncate { @_ == 2 or usage('$io->truncate(LEN)'); truncate($_[0], $_[1]) }
sub fcntl { @_ == 3 or usage('$io->fcntl( OP, VALUE );'); fcntl($_[0], $_[1], $_[2]) }
sub ioctl { @_ == 3 or usage('$io->ioctl( OP, VALUE );'); ioctl($_[0], $_[1], $_[2]) }

sub print { @_ or usage('$io->print(ARGS)'); my $self = shift; print $self @_ }
sub printf { @_ >= 2 or usage('$io->printf(FMT,[ARGS])'); my $self = shift; printf $self @_ }
sub say { @_ or usage('$io->say(ARGS)'); my $self = shift; local $\ = "\n"; print $self @_ }

sub read { @_ == 3 || @_ == 4 or usage('$io->read(BUF, LEN [, OFFSET])'); read($_[0], $_[1], $_[2], $_[3] || 0) }
sub sysread { @_ == 3 || @_ == 4 or usage('$io->sysread(BUF, LEN [, OFFSET])'); sysread($_[0], $_[1], $_[2], $_[3] || 0) }
sub write { @_ >= 2 && @_ <= 4 or usage('$io->write(BUF [, LEN [, OFFSET]])'); print { $_[0] } substr($_[1], $_[3] || 0, $_[2] // length $_[1]) }
sub syswrite {
    @_ >= 2 && @_ <= 4 or usage('$io->syswrite(BUF [, LEN [, OFFSET]])');
    defined $_[2] ? syswrite($_[0], $_[1], $_[2], $_[3] || 0) : syswrite($_[0], $_[1]);
}

# Variables that belong to the selected handle.
sub autoflush {
    my $before = select($_[0]);
    my $was = $|;
    $| = @_ > 1 ? $_[1] : 1;
    select($before);
    $was;
}
sub printflush {
    my $self = shift;
    my $before = select($self);
    my $was = $|;
    $| = 1;
    my $done = print $self @_;
    $| = $was;
    select($before);
    $done;
}
sub format_name { my $before = select($_[0]); my $was = $~; $~ = _qualified($_[1]) if @_ > 1; select($before); $was }
sub format_top_name { my $before = select($_[0]); my $was = $^; $^ = _qualified($_[1]) if @_ > 1; select($before); $was }
sub format_lines_left { my $before = select($_[0]); my $was = $-; $- = $_[1] if @_ > 1; select($before); $was }
sub format_lines_per_page { my $before = select($_[0]); my $was = $=; $= = $_[1] if @_ > 1; select($before); $was }
sub format_page_number { my $before = select($_[0]); my $was = $%; $% = $_[1] if @_ > 1; select($before); $was }
sub _qualified { my ($name) = @_; $name =~ /::|'/ ? $name : caller(1) . "::$name" }
sub format_write {
    @_ < 3 or usage('$io->write( [FORMAT_NAME] )');
    my ($self, $format) = @_;
    return write($self) if @_ < 2;
    my $before = $self->format_name(_qualified($format));
    write($self);
    $self->format_name($before);
}

# Variables that all handles share.
sub _shared { my $name = (caller(1))[3] =~ s/.*:://r; require Carp; Carp::carp("$name is not supported on a per-handle basis") }
sub output_field_separator { _shared() if ref $_[0]; my $was = $,; $, = $_[1] if @_ > 1; $was }
sub output_record_separator { _shared() if ref $_[0]; my $was = $\; $\ = $_[1] if @_ > 1; $was }
sub input_record_separator { _shared() if ref $_[0]; my $was = $/; $/ = $_[1] if @_ > 1; $was }
sub format_line_break_characters { _shared() if ref $_[0]; my $was = $:; $: = $_[1] if @_ > 1; $was }
sub format_formfeed { _shared() if ref $_[0]; my $was = $^L; $^L = $_[1] if @_ > 1; $was }

sub constant { my $value = { SEEK_SET => 0, SEEK_CUR => 1, SEEK_END => 2, _IOFBF => 0, _IOLBF => 1, _IONBF => 2 }->{$_[0]}; $value }
sub SEEK_SET () { 0 }
sub SEEK_CUR () { 1 }
sub SEEK_END () { 2 }
sub _IOFBF () { 0 }
sub _IOLBF () { 1 }
sub _IONBF () { 2 }
sub DESTROY {}

1;
