# sysread and read behind what a variable holds: grown, cut, filled up with NULs, shared with nobody; "" where nothing could be read
use strict; use warnings;
use Fcntl;
pipe my $in, my $out or die;
fcntl $in, F_SETFL, O_NONBLOCK or die;
my $x;
print defined sysread($in, $x, 10) ? 'read' : 'undef', ' ', defined $x ? "'$x'" : 'undef', "\n";
$x = 'abcdef';
print defined sysread($in, $x, 10, 3) ? 'read' : 'undef', " $x\n";
my $y;
print defined read($in, $y, 10) ? 'read' : 'undef', ' ', defined $y ? "'$y'" : 'undef', "\n";
my $shared = 'shared';
my $copy = $shared;
syswrite $out, 'xyz'; print sysread($in, $copy, 2, 3), " $shared $copy\n";
print sysread($in, $copy, 2, length $copy), " $copy\n";
syswrite $out, 'xyz'; print sysread($in, $copy, 3, -2), " $copy\n";
syswrite $out, 'xyz'; print sysread($in, $copy, 3, 9), ' ', $copy =~ tr/\0/./r, "\n";
syswrite $out, 'xyz'; print sysread($in, $copy, 3, 0), " $copy\n";
syswrite $out, 'xyz'; print eval { sysread($in, $copy, 3, -4); 1 } ? 'read' : $@;
print sysread($in, $copy, 3), " $copy\n";
syswrite $out, '4'; my $number = 123; print sysread($in, $number, 1, 3), " $number\n";
my %hash = (key => 1); my ($key) = keys %hash;
syswrite $out, 's'; print sysread($in, $key, 1, 3), " $key @{[keys %hash]}\n";
syswrite $out, "\xE9"; my $wide = "\x{20AC}"; print sysread($in, $wide, 1, 1), ' ', join(' ', map { sprintf '%X', ord } split //, $wide), "\n";
my $text = 'place'; $text =~ /pl/g; syswrite $out, 's'; sysread $in, $text, 1, 5; print "$text ", pos $text // 'undef', "\n";
my $all = ''; for (1 .. 500) { syswrite $out, "line $_\n"; sysread $in, $all, 100, length $all }
print length $all, ' ', substr($all, -9), $all =~ tr/\n//, "\n";
close $out;
$x = 'abcdef';
print sysread($in, $x, 10, 2), " $x\n", sysread($in, $x, 10), " '$x'\n";

# expect: undef ''
# expect: undef abcdef
# expect: undef ''
# expect: 2 shared shaxy
# expect: 1 shaxyz
# expect: 3 shaxxyz
# expect: 3 shaxxyz..xyz
# expect: 3 xyz
# expect: Offset outside string at files/sysread-at-offset.pl line 19.
# expect: 3 xyz
# expect: 1 1234
# expect: 1 keys key
# expect: 1 20AC E9
# expect: places undef
# expect: 4392 line 500
# expect: 500
# expect: 0 ab
# expect: 0 ''
