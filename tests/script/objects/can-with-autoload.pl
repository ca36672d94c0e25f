# can does not see AUTOLOAD, defined methods win
package A1;
our $AUTOLOAD;
sub real { "real" }
sub AUTOLOAD { return if $AUTOLOAD =~ /DESTROY/; "auto" }
package main;
print A1->real, A1->fake, " ", A1->can('fake') ? 1 : 0, A1->can('real') ? 1 : 0, "\n";
# expect: realauto 01
