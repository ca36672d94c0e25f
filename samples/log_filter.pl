# SPDX-License-Identifier: MIT
# Reads a log, keeps what matters, and sums it up: a filter as it is written every day.
use strict;
use warnings;

my %level = (debug => 0, info => 1, warning => 2, error => 3);
my $least = $level{warning};
my (%per_host, @shown, $skipped);

while (<STDIN>) {
    chomp;
    next if /^\s*(?:#|$)/;
    unless (/^(?<time>\d\d:\d\d:\d\d) (?<host>[\w.]+) (?<level>\w+): (?<text>.*)/ and exists $level{ $+{level} }) {
        $skipped++;
        warn "line $.: not understood: $_\n";
        next;
    }
    next if $level{ $+{level} } < $least;
    my ($time, $host, $level, $text) = @+{qw(time host level text)};    # the next match overwrites them
    push @{ $per_host{$host} }, $level;
    $text =~ s/(password=)\S+/$1***/g;
    push @shown, "$time $level\t$text";
}

print "$_\n" for @shown;
for my $host (sort keys %per_host) {
    my $errors = grep { $_ eq 'error' } @{ $per_host{$host} };
    printf "%s: %d messages, %d errors\n", $host, scalar @{ $per_host{$host} }, $errors;
}
print "skipped: $skipped\n" if $skipped;

# stdin: # the night of the third
# stdin: 02:10:55 mole info: lamp lit
# stdin: 02:11:07 mole warning: oil low, password=herring given
# stdin: 02:12:00 pier.west error: ladder gone
# stdin: what was that?
# stdin: 
# stdin: 02:13:30 mole error: lamp out
# stdin: 02:14:01 pier.west debug: checking ladder
# expect: 02:11:07 warning	oil low, password=*** given
# expect: 02:12:00 error	ladder gone
# expect: 02:13:30 error	lamp out
# expect: mole: 2 messages, 1 errors
# expect: pier.west: 1 messages, 1 errors
# expect: skipped: 1
# expect-error: line 5: not understood: what was that?
