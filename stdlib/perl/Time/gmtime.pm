# SPDX-License-Identifier: MIT
# The parts of a time in Greenwich as an object: gmtime()->hour.
package Time::gmtime;
use strict;
our $VERSION = "1.04";
use Exporter ();
use Time::tm ();

BEGIN { Time::tm::_for_module(qw(gmtime gmctime)) }

sub gmtime (;$) { populate(CORE::gmtime(@_ ? shift : time)) }
sub gmctime (;$) { scalar CORE::gmtime(@_ ? shift : time) }

1;
