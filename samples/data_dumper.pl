# SPDX-License-Identifier: MIT
# Prints nested data of any kind: a small dumper of our own, by recursion over references.
use strict;
use warnings;

my %printer = (
    ARRAY  => sub { my ($data, $depth) = @_; bracketed('[', ']', $depth, map { dump_of($_, $depth + 1) } @$data) },
    HASH   => sub { my ($data, $depth) = @_; bracketed('{', '}', $depth, map { "$_ => " . dump_of($data->{$_}, $depth + 1) } sort keys %$data) },
    SCALAR => sub { '\\' . dump_of(${ $_[0] }, $_[1]) },
    REF    => sub { '\\' . dump_of(${ $_[0] }, $_[1]) },
    CODE   => sub { 'sub { ... }' },
    Regexp => sub { "qr/$_[0]/" },
);

sub bracketed {
    my ($open, $close, $depth, @items) = @_;
    my $short = "$open " . join(', ', @items) . " $close";
    return "$open$close" unless @items;
    return $short if length $short < 50 and $short !~ /\n/;
    my $indent = '  ' x ($depth + 1);
    return "$open\n" . join('', map { "$indent$_,\n" } @items) . '  ' x $depth . $close;
}

my %inside;    # what we are in the middle of: data may contain itself

sub dump_of {
    my ($data, $depth) = (@_, 0);
    return 'undef' unless defined $data;
    my $kind = ref $data;
    if (!$kind) { return $data =~ /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/ ? $data : "'" . $data =~ s/(['\\])/\\$1/gr . "'" }
    return '...' if $inside{$data};
    local $inside{$data} = 1;
    return $printer{$kind}->($data, $depth) if $printer{$kind};
    my ($type) = "$data" =~ /=(\w+)\(/;
    return "$kind " . $printer{$type}->($data, $depth);
}

my $harbour = {
    name  => "Keeper's Rest",
    depth => 4.5,
    boats => [ { name => 'Anna', crew => [ 'Jo', 'Kim' ] }, { name => 'Berta', crew => [] }, undef ],
    find  => qr/^b/i,
    call  => sub { 1 },
    flag  => \'white',
    lamp  => bless({ on => 1 }, 'Lamp'),
};
$harbour->{itself} = $harbour;
print dump_of($harbour), "\n";
print dump_of([ 1, 'two', [ 3, [ 4, \\5 ] ] ]), "\n";

# no-leak-check: the data contains itself
# expect: {
# expect:   boats => [
# expect:     { crew => [ 'Jo', 'Kim' ], name => 'Anna' },
# expect:     { crew => [], name => 'Berta' },
# expect:     undef,
# expect:   ],
# expect:   call => sub { ... },
# expect:   depth => 4.5,
# expect:   find => qr/(?^i:^b)/,
# expect:   flag => \'white',
# expect:   itself => ...,
# expect:   lamp => Lamp { on => 1 },
# expect:   name => 'Keeper\'s Rest',
# expect: }
# expect: [ 1, 'two', [ 3, [ 4, \\5 ] ] ]
