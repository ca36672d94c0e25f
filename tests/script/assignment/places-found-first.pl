# SPDX-License-Identifier: MIT
# A list assignment finds all its places before it assigns to the first; what it gives are the places.
use strict;
use warnings;

my ($i, %h, @a) = (0);
($i, $h{$i}) = (1, 2);
print join(',', %h), "\n";
$i = 0;
($i, $a[$i]) = (3, 9);
print "@a|", scalar @a, "\n";
my $node = { name => 'old' };
my $old = $node;
($node, $node->{next}) = ({ name => 'new' }, 5);
print $old->{next}, ' ', exists $node->{next} ? 'in both' : 'in one', "\n";
our $g = 0;
%h = ();
sub index_ { $g++ }
($h{ index_() }, $h{ index_() }, my $s) = (1, 2, 3);
($g, $h{"$g"}) = ('z', 8);
print join(',', map { "$_$h{$_}" } sort keys %h), "\n";
@a = (1, 2);
($a[0], $a[1]) = ($a[1], $a[0]);
print "@a\n";
($i, $a[$#a]) = (7, 7);
my ($p, @q) = (1, 2, 3);
($p, $q[$p]) = (0, 5);
print "@a @q\n";
{
    no warnings 'uninitialized';
    local ($g, $h{$g}) = ('y', 6);
    print join(',', map { "$_$h{$_}" } sort keys %h), "\n";
}

# What comes of it
((my $x, my $y) = (1, 2)) = (3, 4);
print "$x$y\n";
my @l = (($a[0], $a[0]) = (3, 4));
print "@l\n";
@l = (my %twice = (a => 1, a => 2, b => 3));
print scalar @l, "\n";
@l = (my ($u, undef, $v) = (1, 2, 3));
print "@l\n";
$_++ for (($u, my @rest) = (1, 2, 3));
print "$u@rest\n";
@l = \(my ($m, $n) = (1, 2));
${ $l[0] } = 7;
print "$m$n\n";
sub increase { $_++ for @_ }
increase(($m, $n) = (1, 2));
increase(my @k = (1, 2));
print "$m$n @k\n";
chomp(my ($w, $z) = ("a\n", "b\n"));
chop(($h{$w}, $z) = ('ab', 'cd'));
print "$w$z$h{a}\n";
$_ .= 'x' for (%h = (k => 1));
print %h, "\n";
print scalar(() = (my @three = (1, 2, 3))), scalar(my ($one) = (4, 5)), "\n";

# References to them
print join(' ', map ref, \(my ($r, @s) = (1, 2, 3)), \(my %t = (a => 1)), \(local our @c = (7, 8)), \local our @d), "\n";
print ${ \(my @e = (4, 5)) }, ${ \(my ($f1, $f2) = (1, 2)) }, ref \local *FH, "\n";

# A slice's elements do not change by being lent out
for (1 .. 3) { for (@h{'k', 'j'}) { $_++ } increase(@h{'k', 'j'}, @a[0, 0]) }
print join(',', map { "$_$h{$_}" } sort keys %h), " $a[0]\n";

# expect: 0,2
# expect: 9|1
# expect: 5 in one
# expect: 01,12,28
# expect: 2 1
# expect: 2 7 2 5
# expect: 6,01,12,28
# expect: 34
# expect: 4 4
# expect: 4
# expect: 1 2 3
# expect: 23 4
# expect: 72
# expect: 23 2 3
# expect: aca
# expect: k1x
# expect: 32
# expect: SCALAR SCALAR SCALAR SCALAR SCALAR SCALAR SCALAR ARRAY
# expect: 52GLOB
# expect: j6,k7 10
# expect-error: Name "main::FH" used only once: possible typo at assignment/places-found-first.pl line 62.
# expect-error: Argument "1x" isn't numeric in preincrement (++) at assignment/places-found-first.pl line 65.
