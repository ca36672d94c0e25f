# undef takes the body of the sub that a reference or a name leads to, and calls nothing
use strict; use warnings;
my $count = 3;
my ($one, $two) = (sub { print "called\n" }, sub { $count });
undef &$one;
undef &{$two};
print defined &$_ ? "defined" : "undefined", "\n" for $one, $two;
sub named { 2 }
my $named = \&named;
undef &$named;
print defined &named ? "defined" : "undefined", "\n";
eval { undef &{[]} };
print $@;

# expect: undefined
# expect: undefined
# expect: undefined
# expect: Not a subroutine reference at subs/undef-of-a-reference.pl line 12.
