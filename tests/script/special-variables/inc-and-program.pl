# @INC, %INC and $0
print scalar(@INC) > 0 ? "inc" : "none", " ", exists $INC{'strict.pm'} ? 1 : 0;
require strict;
print exists $INC{'strict.pm'} ? 1 : 0, " $0 ", __FILE__ eq $0 ? "same" : "differ", "\n";
# expect: inc 01 special-variables/inc-and-program.pl same
