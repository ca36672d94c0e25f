# switches: -w
# A name that `our` declared is never "used only once".
our $first = 1;
our ($second, @third);
*second = 1;
{ our $fourth }
*fourth = 2;
$main::lonely = 3;

# expect-error: Name "main::lonely" used only once: possible typo at warnings/once-declared.pl line 8.
