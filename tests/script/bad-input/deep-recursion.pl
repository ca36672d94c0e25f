# A quarter of a million calls deep, and code that nests by other ways
no warnings;
sub down { my $n = shift; return $n ? 1 + down($n - 1) : 0 }
print down(250_000), "\n";
sub by_ampersand { my $n = shift; $n ? &by_ampersand($n - 1) : 0 }
print by_ampersand(50_000), "\n";
sub by_goto { my $n = shift; return 'arrived' unless $n; @_ = $n - 1; goto &by_goto }
print by_goto(250_000), "\n";
sub by_eval { my $n = shift; $n ? eval { by_eval($n - 1) } : 'end' }
print by_eval(20_000), "\n";
sub by_text { my $n = shift; $n ? eval 'by_text($n - 1)' : 'end' }
print by_text(500), "\n";
my $by_map; $by_map = sub { my $n = shift; $n ? (map { $by_map->($n - 1) } 1)[0] : 'end' };
print $by_map->(10_000), "\n";
local $_ = 'x';
my $times = 0;
sub by_local { local $_ = $_ . 'x'; by_local() if $times++ < 5_000 }
by_local();
print "$_\n";

# not-under-tsan: its own stack of calls is too small
# no-leak-check: it makes a cycle
# expect: 250000
# expect: 0
# expect: arrived
# expect: end
# expect: end
# expect: end
# expect: x
