# SPDX-License-Identifier: MIT
# The name of the machine.
package Sys::Hostname;
use strict;
our $VERSION = "1.24";
use Exporter "import";
our @EXPORT = ("hostname");

my $host;
sub hostname { $host //= ghname() }

1;
