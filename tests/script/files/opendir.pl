# Reading directories
my $d = $ENV{TMPDIR}; for (qw(b a c)) { open my $f, '>', "$d/$_" } mkdir "$d/sub";
opendir my $h, $d or die;
my @e = sort grep { !/^\./ } readdir $h;
print "@e ";
rewinddir $h;
my $n = () = readdir $h;
print $n, " ";
closedir $h;
print opendir(my $x, "$d/none") ? 1 : "$!", "\n";
opendir $h, $d; while (readdir $h) { $c++ } print "$c\n";
# expect: a b c sub 6 No such file or directory
# expect: 6
