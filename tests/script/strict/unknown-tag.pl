# An unknown strict tag
use strict 'nonsense';
# expect-error: Unknown 'strict' tag(s) 'nonsense' at strict/unknown-tag.pl line 2.
# expect-error: BEGIN failed--compilation aborted at strict/unknown-tag.pl line 2.
# expect-exit: 255
