# local, $_, $@, $! and loops are each fiber's own
use strict; use warnings;
use Nacre::Fiber;
our ($x, @list, %h) = ("main", ); %h = (k => "main");
my @out;
sub work {
    my ($name) = @_;
    local $x = $name;
    local $h{k} = $name;
    local @list = ($name) x 2;
    local $, = $name;
    for (1 .. 3) {
        eval { die "$name $_\n" };
        $! = length $name;
        Nacre::Fiber::yield();
        push @out, join "|", $name, $_, $x, $h{k}, "@list", $, , $! + 0, $@ =~ s/\n//r;
    }
}
my @fibers = map { my $n = $_; Nacre::Fiber::spawn(\&work, $n) } "a", "bb";
$_ = "topic"; $@ = "error"; 
$_->join for @fibers;
print "$_\n" for @out;
print "$x $h{k} ", scalar @list, "\n";
my @sorted = sort { $a cmp $b } @out;
print $sorted[0], "\n";

# differs-from-perl: perl has no fibers
# expect: a|1|a|a|a a|a|1|a 1
# expect: bb|1|bb|bb|bb bb|bb|2|bb 1
# expect: a|2|a|a|a a|a|1|a 2
# expect: bb|2|bb|bb|bb bb|bb|2|bb 2
# expect: a|3|a|a|a a|a|1|a 3
# expect: bb|3|bb|bb|bb bb|bb|2|bb 3
# expect: main main 0
# expect: a|1|a|a|a a|a|1|a 1
