# What the kernel writes into a string argument of syscall comes back
require 'syscall.ph' if 0;
pipe(my $read, my $write);
syswrite $write, 'hello';
my $buffer = "\0" x 8;
my $got = syscall(0, fileno($read), $buffer, 5);     # read
print "$got ", $buffer =~ s/\0/./gr, "\n";
my $short = 'ab';
print syscall(0, 99, $short, 1), " $!\n";
$| = 1;
my $line = "written\n";
print syscall(1, 1, $line, length $line), "\n";      # write
eval { syscall(1, 1, 'x', 1, 2, 3, 4, 5, 6) };

# expect: 5 hello...
# expect: -1 Bad file descriptor
# expect: written
# expect: 8
