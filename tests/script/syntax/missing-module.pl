# use of a module that is missing
BEGIN { @INC = ('/a') }
use No::Such::Module;
print "never\n";
# expect-error: Can't locate No/Such/Module.pm in @INC (you may need to install the No::Such::Module module) (@INC contains: /a) at syntax/missing-module.pl line 3.
# expect-error: BEGIN failed--compilation aborted at syntax/missing-module.pl line 3.
# expect-exit: 2
