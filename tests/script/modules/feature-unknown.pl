# An unknown feature
use feature 'nonsense';
# expect-error: Feature "nonsense" is not supported by Perl 5.36.0 at modules/feature-unknown.pl line 2.
# expect-error: BEGIN failed--compilation aborted at modules/feature-unknown.pl line 2.
# expect-exit: 255
