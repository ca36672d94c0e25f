# SPDX-License-Identifier: MIT
# There are no threads: loading it says so, as a perl built without them does.
package threads;

use strict;
our $VERSION = "2.27";
our $threads = 0;

die "This Perl not built to support threads\n";
