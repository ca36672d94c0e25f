# Several fibers read and write one handle: each line comes whole, to one of them; closing it ends those who wait for it
use strict; use warnings;
use Nacre::Fiber;
pipe my $r, my $w or die;
my @got;
my @readers = map { my $n = $_; Nacre::Fiber::spawn(sub { while (my $line = <$r>) { push @got, $line; Nacre::Fiber::yield() } $n }) } 1 .. 3;
my $writer = Nacre::Fiber::spawn(sub { for my $k (1 .. 300) { syswrite $w, "line "; Nacre::Fiber::yield() if $k % 7 == 0; syswrite $w, "$k\n"; Nacre::Fiber::yield() if $k % 5 == 0 } close $w });
$_->join for $writer, @readers;
my %seen;
$seen{$_}++ for @got;
print scalar(@got), " lines, ", scalar(grep { $seen{"line $_\n"} == 1 } 1 .. 300), " whole\n";

pipe my $r2, my $w2 or die;
my @writers = map { my $n = $_; Nacre::Fiber::spawn(sub { print $w2 "$n" x 50, "\n" for 1 .. 2000; 1 }) } 1 .. 3;
my $reader = Nacre::Fiber::spawn(sub { my %n; while (my $line = <$r2>) { $line =~ /^(?:(\d)\1*)\n\z/ && length $line == 51 ? $n{$1}++ : $n{broken}++; } join " ", map "$_:$n{$_}", sort keys %n });
$_->join for @writers;
close $w2;
print $reader->join, "\n";

pipe my $r3, my $w3 or die;
my @waiting = map { Nacre::Fiber::spawn(sub { my $line = <$r3>; defined $line ? "got $line" : "nothing" }) } 1 .. 2;
Nacre::Fiber::yield();
close $r3;
print $_->join, "\n" for @waiting;

# differs-from-perl: perl has no fibers
# expect: 300 lines, 300 whole
# expect: 1:2000 2:2000 3:2000
# expect: nothing
# expect: nothing
