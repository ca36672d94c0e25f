# Printing wide characters to a byte handle warns
use warnings;
print "\x{263a}\n";
# expect: ☺
# expect-error: Wide character in print at strings/wide-character-warning.pl line 3.
