# The arguments that a sub has shifted off are among those that caller tells, as a trace shows them
use strict; use warnings;
sub told { package DB; my @sub = caller 1; join "|", @DB::args }
sub kept { my $first = shift; print "kept: ", told(), "\n" }
sub counted { my $first = shift; print "counted, ", scalar(@_), " left: ", told(), "\n" }
sub popped { my $last = pop; print "popped: ", told(), "\n" }
kept("one", 2);
counted("one", 2);
popped("one", 2);

# expect: kept: one|2
# expect: counted, 1 left: one|2
# expect: popped: one
