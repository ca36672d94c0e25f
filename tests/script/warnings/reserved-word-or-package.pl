# A bare word in small letters is warned about, but not where it names a package
use warnings;
my @words = (main, 1); @words = (nosuch, 2);
package low; sub there { 1 } package main;
@words = (low, 3);
my $method = "can";
main->$method("x"); low->$method("x"); nosuch->can("x") if 0;

# expect-error: Unquoted string "nosuch" may clash with future reserved word at warnings/reserved-word-or-package.pl line 3.
# expect-error: Unquoted string "nosuch" may clash with future reserved word at warnings/reserved-word-or-package.pl line 7.
