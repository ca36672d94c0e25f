# say adds a newline, $\ not twice
use feature 'say';
say "a";
say "b", "c";
{ local $\ = "!"; say "d"; }
my @l = (1, 2);
{ local $, = "-"; say @l; }
say for 1 .. 2;
say STDOUT "h";
say {*STDOUT} "i";
# expect: a
# expect: bc
# expect: d
# expect: 1-2
# expect: 1
# expect: 2
# expect: h
# expect: i
