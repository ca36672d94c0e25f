# A name used only once
use warnings;
$only = 1;
our $fine = 2;
$twice = 1;
$twice = 2;
# expect-error: Name "main::only" used only once: possible typo at warnings/once.pl line 3.
