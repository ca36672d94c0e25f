# SPDX-License-Identifier: MIT
# The parts of a time here as an object: localtime()->hour.
package Time::localtime;
use strict;
our $VERSION = "1.03";
use Exporter ();
use Time::tm ();

BEGIN { Time::tm::_for_module(qw(localtime ctime)) }

sub localtime (;$) { populate(CORE::localtime(@_ ? shift : time)) }
sub ctime (;$) { scalar CORE::localtime(@_ ? shift : time) }

1;
