#!/usr/bin/perl -wl
# Switches on the #! line are taken
my $u;
print "x$u";
print "second";
# expect: x
# expect: second
# expect-error: Use of uninitialized value $u in concatenation (.) or string at switches/shebang-switches.pl line 4.
