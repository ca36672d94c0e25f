# SPDX-License-Identifier: MIT
# The parts of a time here as an object: localtime()->hour.
package Time::localtime;
use strict;
our $VERSION = "1.03";
use Exporter ();
use Time::tm ();

our @ISA = qw(Exporter Time::tm);
our @EXPORT = qw(localtime ctime);
our @EXPORT_OK = qw($tm_sec $tm_min $tm_hour $tm_mday $tm_mon $tm_year $tm_wday $tm_yday $tm_isdst);
our %EXPORT_TAGS = (FIELDS => [@EXPORT_OK, @EXPORT]);
our ($tm_sec, $tm_min, $tm_hour, $tm_mday, $tm_mon, $tm_year, $tm_wday, $tm_yday, $tm_isdst);

# From what the function of the same name gives; nothing from nothing.
sub populate (@) {
    return unless @_;
    ($tm_sec, $tm_min, $tm_hour, $tm_mday, $tm_mon, $tm_year, $tm_wday, $tm_yday, $tm_isdst) = @_;
    bless [@_[0 .. 8]], "Time::tm";
}

sub localtime (;$) { populate(CORE::localtime(@_ ? shift : time)) }
sub ctime (;$) { scalar CORE::localtime(@_ ? shift : time) }

1;
