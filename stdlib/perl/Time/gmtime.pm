# SPDX-License-Identifier: MIT
# The parts of a time in Greenwich as an object: gmtime()->hour.
package Time::gmtime;
use strict;
our $VERSION = "1.04";
use Exporter ();
use Time::tm ();

our @ISA = qw(Exporter Time::tm);
our @EXPORT = qw(gmtime gmctime);
our @EXPORT_OK = qw($tm_sec $tm_min $tm_hour $tm_mday $tm_mon $tm_year $tm_wday $tm_yday $tm_isdst);
our %EXPORT_TAGS = (FIELDS => [@EXPORT_OK, @EXPORT]);
our ($tm_sec, $tm_min, $tm_hour, $tm_mday, $tm_mon, $tm_year, $tm_wday, $tm_yday, $tm_isdst);

# From what the function of the same name gives; nothing from nothing.
sub populate (@) {
    return unless @_;
    ($tm_sec, $tm_min, $tm_hour, $tm_mday, $tm_mon, $tm_year, $tm_wday, $tm_yday, $tm_isdst) = @_;
    bless [@_[0 .. 8]], "Time::tm";
}

sub gmtime (;$) { populate(CORE::gmtime(@_ ? shift : time)) }
sub gmctime (;$) { scalar CORE::gmtime(@_ ? shift : time) }

1;
