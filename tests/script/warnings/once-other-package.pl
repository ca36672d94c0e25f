# The package is named
use warnings;
@Foo::list = (1);
# expect-error: Name "Foo::list" used only once: possible typo at warnings/once-other-package.pl line 3.
