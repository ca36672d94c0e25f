# Names of a package
package P { our $v; our @w; sub f { } }
print join(",", sort grep { /^[vwf]$/ } keys %P::), "\n";
# expect: f,v,w
