# PATH is looked at where the program does not name %ENV as well.
no warnings;
print eval { system "true"; 1 } ? "fine\n" : $@;
print eval { my $x = `true`; 1 } ? "fine\n" : $@;
print eval { chdir; 1 } ? "fine\n" : $@;

# switches: -T
# expect: Insecure $ENV{PATH} while running with -T switch at taint/path-not-mentioned.pl line 3.
# expect: Insecure $ENV{PATH} while running with -T switch at taint/path-not-mentioned.pl line 4.
# expect: Insecure dependency in chdir while running with -T switch at taint/path-not-mentioned.pl line 5.
