# A module that falls back to pure Perl
package XsOrNot;
our $VERSION = 1;
our $how = eval { require XSLoader; XSLoader::load('XsOrNot', $VERSION); 1 } ? "xs" : "pure";
print "$how\n";
# expect: pure
