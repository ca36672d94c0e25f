# __FILE__ __LINE__ and __PACKAGE__
print __FILE__, "\n";
print __LINE__, "\n";
print __PACKAGE__, "\n";
package Some::Where;
print __PACKAGE__, "\n";
# expect: literals/file-line-package.pl
# expect: 3
# expect: main
# expect: Some::Where
