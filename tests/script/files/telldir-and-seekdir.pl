# A place in a directory
my $d = $ENV{TMPDIR};
for (1 .. 3) { open my $f, '>', "$d/$_" }
opendir my $h, $d or die;
readdir $h;
my $p = telldir $h;
my $x = readdir $h;
seekdir $h, $p;
print readdir($h) eq $x ? "same\n" : "differ\n";
closedir $h;
no warnings;
print defined readdir($h) ? 1 : 0, "\n";
# expect: same
# expect: 0
