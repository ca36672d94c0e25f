# A folder in the place of a script
my $o = `$^X . 2>&1`;
print $o, $? ? "failed\n" : "ran\n";
# expect: Can't open perl script ".": Is a directory
# expect: failed
