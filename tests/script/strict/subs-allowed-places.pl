# Hash keys, => and class names are no barewords
use strict;
my %h = (key => 1);
print $h{key}, " ", -e => "\n";
print ref(bless [], 'Foo'), " ", Foo::->can('x') ? 1 : 0, "\n";
# expect: 1 -e
# expect: Foo 0
