# Invalid conversions and missing arguments
use warnings;
printf "%y %s\n", 1;
printf "%d %d\n", 1;
printf "%s\n", 1, 2;
printf "%\n";
printf "%z";
print "\n";
# expect: %y 1
# expect: 1 0
# expect: 1
# expect: %
# expect: %z
# expect-error: Invalid conversion in printf: "%y" at strings/sprintf-invalid.pl line 3.
# expect-error: Missing argument in printf at strings/sprintf-invalid.pl line 4.
# expect-error: Redundant argument in printf at strings/sprintf-invalid.pl line 5.
# expect-error: Invalid conversion in printf: "%\012" at strings/sprintf-invalid.pl line 6.
# expect-error: Invalid conversion in printf: "%z" at strings/sprintf-invalid.pl line 7.
