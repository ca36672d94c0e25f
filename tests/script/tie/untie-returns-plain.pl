# After untie the variable is plain again
package T; sub TIESCALAR { bless [] } sub FETCH { "tied" } sub STORE { }
package main;
my $x = "before"; tie $x, 'T'; print $x; untie $x; print " $x "; $x = "plain"; print "$x\n";
# expect: tied tied plain
