# SPDX-License-Identifier: MIT
# Methods of handles that have a place.
package IO::Seekable;
use strict;
our $VERSION = "1.48";
use IO::Handle ();
use Fcntl qw(SEEK_SET SEEK_CUR SEEK_END);
our @ISA = ("Exporter");
our @EXPORT = qw(SEEK_SET SEEK_CUR SEEK_END);

sub _usage { require Carp; Carp::croak("usage: $_[0]") }
sub seek { @_ == 3 or _usage('$io->seek(POS, WHENCE)'); seek($_[0], $_[1], $_[2]) }
sub sysseek { @_ == 3 or _usage('$io->sysseek(POS, WHENCE)'); sysseek($_[0], $_[1], $_[2]) }
sub tell { @_ == 1 or _usage('$io->tell()'); tell($_[0]) }

1;
