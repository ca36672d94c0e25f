# SPDX-License-Identifier: MIT
# IO::File by its old name, whose methods can also be imported as functions.
package FileHandle;
use strict;
our $VERSION = "2.03";
use IO::File ();
our @ISA = ("IO::File");
our @EXPORT = qw(_IOFBF _IOLBF _IONBF);
our @EXPORT_OK = qw(
    pipe autoflush output_field_separator output_record_separator input_record_separator input_line_number format_page_number
    format_lines_per_page format_lines_left format_name format_top_name format_line_break_characters format_formfeed
    print printf getline getlines
);

{
    no strict "refs";
    *$_ = IO::File->can($_) for @EXPORT, grep($_ ne "pipe", @EXPORT_OK), qw(
        new new_tmpfile open new_from_fd fdopen close fileno getc gets eof flush setbuf setvbuf ungetc clearerr error seek tell getpos setpos
        DESTROY _open_mode_string
    );
}

# use FileHandle: the names of Fcntl too.
sub import {
    my $user = caller;
    require Exporter;
    Exporter::export($_[0], $user, @_[1 .. $#_]);
    Exporter::export("Fcntl", $user);
}

sub pipe {
    my ($read, $write) = (IO::Handle->new, IO::Handle->new);
    pipe($read, $write) or return undef;
    ($read, $write);
}

1;
