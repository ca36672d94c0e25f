# SPDX-License-Identifier: MIT
# Starts a command with pipes from its output and to its input: open2.
package IPC::Open2;

use strict;
use Exporter "import";
use IPC::Open3 ();

our $VERSION = "1.06";
our @EXPORT = ("open2");

sub open2 { IPC::Open3::open3_for("open2", scalar caller, $_[1], $_[0], ">&STDERR", @_[2 .. $#_]) }

1;
