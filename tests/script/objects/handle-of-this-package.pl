# A bare word before an arrow is the handle of that name in the package that says it; main's go by the standard names alone.
package Pipes;
pipe FROM, TO or die;
TO->autoflush(1);
TO->print("through the pipe\n");
print FROM->getline;
STDOUT->printf("%s\n", "main's");
package Other;
eval { TO->autoflush(1) };
print $@;
print Pipes::TO->opened ? "open\n" : "closed\n";

# expect: through the pipe
# expect: main's
# expect: Can't locate object method "autoflush" via package "TO" (perhaps you forgot to load "TO"?) at objects/handle-of-this-package.pl line 9, <FROM> line 1.
# expect: open
