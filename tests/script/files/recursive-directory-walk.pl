# A walk with opendir and recursion
my $d = $ENV{TMPDIR};
mkdir "$d/$_" for "x", "x/y", "z";
for ("x/1", "x/y/2", "z/3") { open my $o, '>', "$d/$_" }
sub walk { my $p = shift; opendir my $h, $p or die; my @e = sort grep { !/^\.\.?$/ } readdir $h; closedir $h; return map { my $f = "$p/$_"; -d $f ? walk($f) : substr($f, length($d) + 1) } @e }
print join(" ", walk($d)), "\n";
# expect: x/1 x/y/2 z/3
