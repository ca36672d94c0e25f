# SPDX-License-Identifier: MIT
# Loading what a network program loads, beyond what an empty program costs.
# bench-repeat: 60
# bench-beyond: empty
use strict;
use warnings;
use IO::Socket::INET;
use POSIX;
