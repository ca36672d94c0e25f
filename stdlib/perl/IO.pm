# SPDX-License-Identifier: MIT
# use IO: the handle modules at once. The native parts are loaded with it.
package IO;
use strict;
our $VERSION = "1.50";

sub import {
    shift;
    if (!@_) { require Carp; require warnings; Carp::carp('Parameterless "use IO" deprecated') if warnings::enabled("deprecated") }
    my @modules = @_ ? @_ : qw(Handle Seekable File Pipe Socket Dir);
    local @INC = @INC;
    pop @INC if @INC && $INC[-1] eq ".";
    eval join("", map "require IO::$_;", @modules) . "1" or do { require Carp; Carp::croak($@) };
}

1;
