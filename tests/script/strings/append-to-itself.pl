# .= of parts: the variable among them, calls that change it, wide characters, undef, and no variable yet
use strict;
use warnings;
my $x = 'ab';
$x .= "$x-$x";
print "$x\n";
$x .= $x;
print "$x\n";
my $grown = 'g';
sub grow { $grown .= '!'; return 'called' }
$grown .= "<$grown " . grow() . " $grown>";
print "$grown\n";
my $seen = $grown . grow() . $grown . 1 . 2.5;
print "$seen\n";
my $fresh;
our @list = (7);
$fresh .= "a$list[0]";
$fresh .= 5 . "\x{263a}";
print length($fresh), ' ', utf8::is_utf8($fresh) ? 'characters' : 'bytes', "\n";
$fresh .= "\xe9 $x";
print length($fresh), "\n";
my $shared = "text";
my $other = "$shared";
$other .= "s $shared";
print "$shared $other\n";
local $SIG{__WARN__} = sub { print "warned: $_[0]" };
my $nothing;
my $line = "<" . $nothing . ">";
$line .= "a $nothing b";
my $many = join '', map { "$_" } 1 .. 3;
$many .= "$x$x$many$many$line$line$shared$shared$other$other$nothing$x$many$x";
print "$line ", length $many, "\n";
my %count;
my $n = 0;
$count{$n++} .= "a$n" for 1 .. 3;
print join(',', map { "$_=$count{$_}" } sort keys %count), "\n";
my $number = 12;
$number .= "$number-" . -45;
print "$number ", substr($number, 1, 1) . chr(65) . chr(233) eq "2A\xe9" ? 'same' : 'differs', "\n";

# expect: abab-ab
# expect: abab-ababab-ab
# expect: g!<g called g!>
# expect: g!<g called g!>!calledg!<g called g!>!12.5
# expect: 4 characters
# expect: 20
# expect: text texts text
# expect: warned: Use of uninitialized value $nothing in concatenation (.) or string at strings/append-to-itself.pl line 28.
# expect: warned: Use of uninitialized value $nothing in concatenation (.) or string at strings/append-to-itself.pl line 29.
# expect: warned: Use of uninitialized value $nothing in concatenation (.) or string at strings/append-to-itself.pl line 31.
# expect: <>a  b 108
# expect: 0=a1,1=a2,2=a3
# expect: 1212--45 same
