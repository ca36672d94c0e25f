# Each line of a while loop is a variable of its own where something keeps it.
use strict;
use warnings;
my $path = "$ENV{TMPDIR}/lines";
open my $out, '>', $path or die $!;
print $out "one\ntwo\nthree\n";
close $out;
sub each_line(&) {
    my $do = shift;
    open my $in, '<', $path or die $!;
    while (my $line = <$in>) { $do->($line) }
}
my (@references, @closures, @copies, @places);
open my $in, '<', $path or die $!;
while (my $line = <$in>) {
    push @references, \$line;
    push @closures, sub { chomp $line; $line .= '!' };
    push @copies, $line;
}
print "@{[map { $$_ } @references]} @{[map { $_->() } @closures]} @copies";
seek $in, 0, 0;
while (my $line = <$in>) {
    $line =~ /./g;
    push @places, pos $line;
    $line =~ s/\n/ /;
    print $line, length $line, ' ';
}
print "@places\n";
seek $in, 0, 0;
while (my $line = <$in>) {
    next if $line =~ /one/;
    undef $line, next if $line =~ /two/;
    $line = [1, 2, 3];
    print scalar(@$line), "\n";
}
seek $in, 0, 0;
while (my $line = <$in>) {
    print defined $line ? 'line' : 'none', " $.\n";
    last if $. == 2;
}
seek $in, 0, 0;
{
    local $/ = \4;
    while (my $line = <$in>) { print "[$line]" }
    seek $in, 0, 0;
    $/ = undef;
    while (my $line = <$in>) { print '{', length $line, '}' }
}
print "\n";
each_line { $_[0] =~ s/e/E/; print $_[0] };
seek $in, 0, 0;
binmode $in, ':utf8';
while (my $line = <$in>) { chomp $line; $line .= "\x{263a}"; print length $line; binmode $in, ':raw' if $. > 1 }
print "\n";
my $found;
seek $in, 0, 0;
my @kept = do { my @all; while (defined(my $line = <$in>)) { push @all, $line; $found = defined($found = <$in>) ? "then $found" : 'end' } @all };
print @kept, $found, "\n";
seek $in, 0, 0;
OUTER: for my $round (1, 2) {
    while (my $line = <$in>) { print "round $round $line"; next OUTER }
}
while (my $line = <$in>) { my $n = length $line } continue { print "continue\n" }
sub first { open my $f, '<', $path or die $!; while (my $line = <$f>) { return $line if $line =~ /t/ } 'none' }
print first(), first();
my $deep = 0;
sub nest { my $n = shift; open my $f, '<', $path or die $!; while (my $line = <$f>) { $deep .= $line =~ s/\n//r; nest($n - 1) if $n } }
nest(1);
print "$deep\n";
unlink $path;

# expect: one
# expect:  two
# expect:  three
# expect:  one! two! three! one
# expect:  two
# expect:  three
# expect: one 4 two 4 three 6 1 1 1
# expect: 3
# expect: line 10
# expect: line 11
# expect: line 12
# expect: [one
# expect: ][two
# expect: ][thre][e
# expect: ]{14}
# expect: onE
# expect: two
# expect: thrEe
# expect: 446
# expect: one
# expect: three
# expect: end
# expect: round 1 one
# expect: round 2 two
# expect: continue
# expect: two
# expect: two
# expect: 0oneonetwothreetwoonetwothreethreeonetwothree
