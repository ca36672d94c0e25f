# A constant template is read once: with modifiers it means the same each time, and what is wrong with it is told each time.
use strict; use warnings; $SIG{__WARN__} = sub { print "W: $_[0]" };
sub h { join ' ', map { sprintf '%02x', $_ } unpack 'C*', $_[0] }
for (1 .. 2) {
  print h(pack 'l! a*', 7, "xy"), "|", h(pack 's!<2 q>', 1, 2, 3), "|", h(pack 'S>*', 1, 2, 3), "|", h(pack 'n! N!', -2, -3), "\n";
  print join(',', unpack 'l! a*', pack 'l! a*', 7, "xy"), "|", join(',', unpack 's!<2 q>', pack 's!<2 q>', -1, 2, 3), "|", join(',', unpack 'n! v!2', "\xff\xfe\xff\xff\1\2"), "\n";
  print h(pack 'l!l!3 x!8 C', 1, 2, 3, 4, 5), "\n";
  for my $bad (sub { pack 'a!', 1 }, sub { pack 'n<', 1 }, sub { pack 's<>', 1 }, sub { pack 's!!', 1 }, sub { pack 's<!', 1 }, sub { pack 's<<', 2 }, sub { pack 's !', 1 }, sub { pack '!s', 1 }, sub { pack 's *', 1, 2 }, sub { pack 's 2', 1, 2 }) {
    my $r = eval { $bad->() }; print defined $r ? h($r) . "\n" : "E: $@";
  }
}

# expect: 07 00 00 00 00 00 00 00 78 79|01 00 02 00 00 00 00 00 00 00 00 03|00 01 00 02 00 03|ff fe ff ff ff fd
# expect: 7,xy|-1,2,3|-2,-1,513
# expect: 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00 05
# expect: E: '!' allowed only after types sSiIlLxXnNvV@. in pack at pack/modifiers-each-time.pl line 8.
# expect: E: '<' allowed only after types sSiIlLqQjJfFdDpP( in pack at pack/modifiers-each-time.pl line 8.
# expect: E: Can't use both '<' and '>' after type 's' in pack at pack/modifiers-each-time.pl line 8.
# expect: W: Duplicate modifier '!' after 's' in pack at pack/modifiers-each-time.pl line 8.
# expect: 01 00
# expect: 01 00
# expect: W: Duplicate modifier '<' after 's' in pack at pack/modifiers-each-time.pl line 8.
# expect: 02 00
# expect: E: Invalid type '!' in pack at pack/modifiers-each-time.pl line 8.
# expect: E: Invalid type '!' in pack at pack/modifiers-each-time.pl line 8.
# expect: E: Invalid type '*' in pack at pack/modifiers-each-time.pl line 8.
# expect: E: Invalid type '2' in pack at pack/modifiers-each-time.pl line 8.
# expect: 07 00 00 00 00 00 00 00 78 79|01 00 02 00 00 00 00 00 00 00 00 03|00 01 00 02 00 03|ff fe ff ff ff fd
# expect: 7,xy|-1,2,3|-2,-1,513
# expect: 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00 05
# expect: E: '!' allowed only after types sSiIlLxXnNvV@. in pack at pack/modifiers-each-time.pl line 8.
# expect: E: '<' allowed only after types sSiIlLqQjJfFdDpP( in pack at pack/modifiers-each-time.pl line 8.
# expect: E: Can't use both '<' and '>' after type 's' in pack at pack/modifiers-each-time.pl line 8.
# expect: W: Duplicate modifier '!' after 's' in pack at pack/modifiers-each-time.pl line 8.
# expect: 01 00
# expect: 01 00
# expect: W: Duplicate modifier '<' after 's' in pack at pack/modifiers-each-time.pl line 8.
# expect: 02 00
# expect: E: Invalid type '!' in pack at pack/modifiers-each-time.pl line 8.
# expect: E: Invalid type '!' in pack at pack/modifiers-each-time.pl line 8.
# expect: E: Invalid type '*' in pack at pack/modifiers-each-time.pl line 8.
# expect: E: Invalid type '2' in pack at pack/modifiers-each-time.pl line 8.
