# SPDX-License-Identifier: MIT
# A reader for settings: sections, values, lists, comments, continued lines, and errors that tell the line.
use strict;
use warnings;

sub parse_settings {
    my ($lines) = @_;
    my (%settings, $section, $number);
    $section = $settings{general} = {};
    while (@$lines) {
        my $line = shift @$lines;
        $number++;
        while ($line =~ s/\\\s*$// and @$lines) {
            ($line .= ' ' . shift @$lines) =~ s/\s+/ /g;
            $number++;
        }
        for ($line) {
            s/^((?:[^"#]|"(?:[^"\\]|\\.)*")*)#.*/$1/;
            s/^\s+|\s+$//g;
            next if $_ eq '';
            if (/^\[(\w+)\]$/) { $section = $settings{$1} ||= {}; next }
            if (/^(\w+)\s*\+=\s*(.*)$/) { push @{ $section->{$1} }, split /\s*,\s*/, $2; next }
            if (/^(\w+)\s*=\s*"((?:[^"\\]|\\.)*)"$/) { ($section->{$1} = $2) =~ s/\\(.)/$1/g; next }
            if (/^(\w+)\s*=\s*(.*)$/) { $section->{$1} = $2; next }
            die "line $number: cannot read '$_'\n";
        }
    }
    return \%settings;
}

my $settings = parse_settings([ map { chomp; $_ } <DATA> ]);
for my $section (sort keys %$settings) {
    print "[$section]\n";
    for my $name (sort keys %{ $settings->{$section} }) {
        my $value = $settings->{$section}{$name};
        print "  $name: ", ref $value ? join(' | ', @$value) : $value, "\n";
    }
}

eval { parse_settings([ 'a = 1', '[open', 'b = 2' ]) };
print "error: $@";

# expect: [general]
# expect:   colour: white
# expect: [lamp]
# expect:   motto: Say "light" # and mean it
# expect:   text: a long line that goes on and on
# expect:   watch: Anna | Berta | Clara
# expect:   watts: 1000
# expect: error: line 2: cannot read '[open'

__DATA__
# where everything else is said
colour = white          # as all lighthouses

[lamp]
watts  = 1000
motto  = "Say \"light\" # and mean it"
watch += Anna, Berta
watch += Clara
text   = a long line \
         that goes on \
         and on
