# SPDX-License-Identifier: MIT
# What Time::localtime and Time::gmtime give: an object with a method for each part of a time.
package Time::tm;
use strict;
our $VERSION = "1.00";
use Class::Struct ();

my @parts = qw(sec min hour mday mon year wday yday isdst);
Class::Struct::struct("Time::tm" => [map(($_ => '$'), @parts)]);

# Gives the calling module what both have: exports, a variable for each part, and populate, which makes an object of what the function of the
# same name gives (nothing from nothing) and fills the variables.
sub _for_module {
    my @functions = @_;
    my $module = caller;
    no strict "refs";
    my @variables = map \${"${module}::tm_$_"}, @parts;
    @{"${module}::ISA"} = qw(Exporter Time::tm);
    @{"${module}::EXPORT"} = @functions;
    @{"${module}::EXPORT_OK"} = map "\$tm_$_", @parts;
    %{"${module}::EXPORT_TAGS"} = (FIELDS => [@{"${module}::EXPORT_OK"}, @functions]);
    *{"${module}::populate"} = sub (@) {
        return unless @_;
        ${$variables[$_]} = $_[$_] for 0 .. $#parts;
        bless [@_[0 .. $#parts]], "Time::tm";
    };
}

1;
