# Pure-Perl modules: Text::ParseWords, Text::Abbrev, Tie::Hash, Time::Local
use Text::ParseWords;
use Text::Tabs;
use Time::Local;
use Tie::Scalar;
print join("|", shellwords(q(a "b c" d\ e))), " ", expand("a\tb"), " ", timegm(0, 0, 0, 1, 0, 100), "\n";
tie my $x, 'Tie::StdScalar', 5;
print $x + 1, "\n";
# expect: a|b c|d e a       b 946684800
# expect: 6
