# SPDX-License-Identifier: MIT
# use IO: the handle modules at once. The native parts are loaded with it.
package IO;
use strict;
our $VERSION = "1.50";

sub import {
    shift;
    for my $module (@_ ? @_ : qw(Handle Seekable File Pipe Socket Dir)) {
        require "IO/$module.pm";
    }
}

1;
