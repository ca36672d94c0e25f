# SPDX-License-Identifier: MIT
# Lists: first, sum, max, reduce, shuffle, uniq, pairs, zip ... All native.
package List::Util;

require Exporter;
our @ISA = ('Exporter');
our $VERSION = '1.62';
our @EXPORT_OK = qw(all any first min max minstr maxstr none notall product reduce reductions sum sum0 sample shuffle uniq uniqint uniqnum
    uniqstr head tail pairs unpairs pairkeys pairvalues pairmap pairgrep pairfirst zip zip_longest zip_shortest mesh mesh_longest
    mesh_shortest);

# What pairs yields.
sub List::Util::_Pair::key   { $_[0][0] }
sub List::Util::_Pair::value { $_[0][1] }
sub List::Util::_Pair::TO_JSON { [ @{ $_[0] } ] }

1;
