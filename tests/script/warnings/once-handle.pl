# A handle used once
use warnings;
open(LONELY, '<', \"x");
# expect-error: Name "main::LONELY" used only once: possible typo at warnings/once-handle.pl line 3.
