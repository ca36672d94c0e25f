# SPDX-License-Identifier: MIT
# Parsing 20,000 lines: what this script prints is checked by -c.
# bench-program: output
# bench-switches: -c
# bench-repeat: 10
use strict;
use warnings;

print "use strict;\nuse warnings;\nmy (%table, \@list);\n";
for my $i (1 .. 1333) {
    print <<"TEXT";
# Routine number $i: a comment of the usual length, above the thing it tells about.
sub routine_$i {
    my (\$first, \$second, %option) = \@_;
    return unless defined \$first and length(\$second // '') > $i;
    my \@found = grep { \$_->{name} =~ /^item\\s+(\\d+)\$/ && \$1 > $i } values %table;
    for my \$item (sort { \$a->{rank} <=> \$b->{rank} } \@found) {
        push \@list, { %\$item, seen => \$first * 2 + $i, label => "\$item->{name} at $i, \$list[0]" };
        last if \@list > 100 || \$option{limit}{$i};
    }
    if (\$first == $i) { \$table{"key_$i"} = [ 1, 2.5, 'three', qw(four five), 0x1f ] }
    elsif (\$second ne 'none') { \$table{$i}{count}++; \$second =~ s/(\\w+)-$i/<\$1>/g }
    else { print STDERR sprintf("%05d %s\\n", $i, join ', ', map { uc } \@list[0 .. 2]) }
    return wantarray ? \@found : scalar \@found;
}

TEXT
}
