# The ids of a list assignment are set together; $< = $> = ID gives the way back up as well
use strict; use warnings;
if ($> != 0) {                     # skipped, for only root may change its ids: what root would see is read from here
  open(my $own, '<', $0) // die "$0: $!";
  while (<$own>) { print $1, "\n" if /^# expect: (.*)/ }
  exit;
}
sub in_child {
  my ($name, $code) = @_;
  my $pid = open(my $out, '-|') // die "fork: $!";
  if (!$pid) {
    $! = 0;
    $code->();
    my ($real, $effective) = map { (split ' ')[0] } $(, $);
    print "$name: $< $> $real $effective", $! ? " ($!)" : "", "\n";
    exit 0;
  }
  print <$out>;
  close $out or print "$name: exit $?\n";
}
in_child drop => sub { ($<, $>) = (1000, 1001) };
in_child swapped_names => sub { ($>, $<) = (1001, 1000) };
in_child swap => sub { ($<, $>) = (1000, 0); ($<, $>) = ($>, $<) };
in_child swap_back => sub { ($<, $>) = (1000, 0); ($<, $>) = ($>, $<); ($<, $>) = ($>, $<) };
in_child groups => sub { ($(, $)) = (1000, 1001) };
in_child groups_then_users => sub { ($(, $)) = (100, "100 5 6"); ($<, $>) = (1000, 1000); print "all: $)\n" };
in_child all_at_once => sub { ($<, $>, $(, $)) = (1000, 1000, 100, 100) };   # the users go first: the groups are refused
in_child one_of_two => sub { my ($x, @rest); ($x, $>, @rest) = (7, 8, 9); print "$x @rest\n" };
in_child too_few => sub { no warnings; ($<, $>) = (5) };
in_child refused => sub { ($<, $>) = (5, 5); $! = 0; ($<, $>) = (6, 7) };
in_child no_way_back => sub { $< = $> = 1000; $> = 0 };
in_child temporary => sub { $> = 1000; print "now $>\n"; $> = 0 };
in_child by_local => sub { { local $> = 1000; print "now $>\n" } };
in_child local_list => sub { { local ($<, $>) = (5, 6); print "now $< $>\n" } };
in_child minus_one => sub { $> = -1 };
in_child counted => sub { my $n = () = ($<, $>) = (3, 4, 5); print "$n\n" };
in_child as_list => sub { my @l = (($<, $>) = (3, 4)); print "@l\n" };
in_child by_posix => sub { require POSIX; POSIX::setgid(9); POSIX::setuid(8); $> = 0 };
in_child no_number => sub { no warnings; $> = "12abc" };

# no-leak-check: the check needs the rights that this one gives up
# expect: drop: 1000 1001 0 0
# expect: swapped_names: 1000 1001 0 0
# expect: swap: 0 1000 0 0
# expect: swap_back: 1000 0 0 0
# expect: groups: 0 0 1000 1001
# expect: all: 100 5 6
# expect: groups_then_users: 1000 1000 100 100
# expect: all_at_once: 1000 1000 0 0 (Operation not permitted)
# expect: 7 9
# expect: one_of_two: 0 8 0 0
# expect: too_few: 5 0 0 0
# expect: refused: 5 5 0 0 (Operation not permitted)
# expect: no_way_back: 1000 1000 0 0 (Operation not permitted)
# expect: now 1000
# expect: temporary: 0 0 0 0
# expect: now 1000
# expect: by_local: 0 0 0 0
# expect: now 5 6
# expect: local_list: 0 0 0 0
# expect: minus_one: 0 0 0 0 (Invalid argument)
# expect: 2
# expect: counted: 3 4 0 0
# expect: 3 4
# expect: as_list: 3 4 0 0
# expect: by_posix: 8 8 9 9 (Operation not permitted)
# expect: no_number: 0 12 0 0
