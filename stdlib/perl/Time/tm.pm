# SPDX-License-Identifier: MIT
# What Time::localtime and Time::gmtime give: an object with a method for each part of a time.
package Time::tm;
use strict;
our $VERSION = "1.00";
use Class::Struct ();

Class::Struct::struct("Time::tm" => [map(($_ => '$'), qw(sec min hour mday mon year wday yday isdst))]);

1;
