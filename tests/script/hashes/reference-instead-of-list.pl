# A reference in the place of a list warns
use warnings;
my %h = { a => 1 };
print scalar(keys %h), "\n";
# expect: 1
# expect-error: Reference found where even-sized list expected at hashes/reference-instead-of-list.pl line 3.
