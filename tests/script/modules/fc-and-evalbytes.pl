# fc and evalbytes
use feature qw(fc evalbytes);
print fc("HeLLo") eq fc("hEllO") ? "same\n" : "differ\n";
print evalbytes("1 + 2"), "\n";
# expect: same
# expect: 3
