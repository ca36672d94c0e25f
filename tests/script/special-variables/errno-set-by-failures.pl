# Failing calls set $!, successful ones leave it
$! = 0; open my $f, '<', '/nonexistent'; my $e = $! + 0; open my $g, '<', '/dev/null'; print "$e\n";
mkdir '/proc/x/y';
print $!{ENOENT} ? "ENOENT\n" : "$!\n";
rmdir '/';
print $! ? "set\n" : "none\n";
close(NOPE);
print $! + 0, "\n";
# expect: 2
# expect: ENOENT
# expect: set
# expect: 9
