# Names that a module mentions a single time are its own affair.
use strict;
use warnings;
use lib "warnings/lib";
use Mentions;
$Some::name = 1;
$Mentions::shared = 2;

# expect-error: Name "Some::name" used only once: possible typo at warnings/once-in-modules.pl line 6.
