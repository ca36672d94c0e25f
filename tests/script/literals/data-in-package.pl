# Each package reads __DATA__ through its own handle
package Other;
print scalar <Other::DATA>;
print defined(fileno(main::DATA)) ? "main too\n" : "main has none\n";
__DATA__
from other
# expect: from other
# expect: main has none
