# say only under its feature
use feature 'say';
say "hello";
say for 1, 2;
my @l = (1, 2); say "@l"; say @l;
CORE::say("core");
# expect: hello
# expect: 1
# expect: 2
# expect: 1 2
# expect: 12
# expect: core
