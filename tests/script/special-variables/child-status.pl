# $? is kept until the next child
system "sh", "-c", "exit 5";
my $x = eval { die "x\n"; 1 };
print $? >> 8, " ";
{ local $? = 0; }
print $? >> 8, " ";
system "true";
print "$?\n";
$? = 256;
print $? >> 8, "\n";
# expect: 5 5 0
# expect: 1
