# use base finds packages in the same file
package Base1; our $VERSION = 1; sub f { "base" }
package Kid; BEGIN { $INC{'Base1.pm'} = 1 } use base 'Base1';
print Kid->f, "\n";
eval 'package X; use base "No::Such::Class"; 1' or print $@ =~ /^Base class package "No::Such::Class" is empty/ ? "empty\n" : $@;
# expect: base
# expect: empty
