# glob and <*>
my $d = $ENV{TMPDIR}; chdir $d; for (qw(b.txt a.txt c.log .h)) { open my $f, '>', $_ }
print join(" ", glob "*.txt"), "|", join(" ", <*.log>), "|", join(" ", glob "{x,y}{1,2}"), "|", join(" ", glob "*"), "|", join(" ", glob "n*e none"), "\n";
my $n = 0;
while (my $f = glob "*") { $n++ }
print $n;
my $pat = "*.t";
print join(",", <${pat}xt>), "\n";
# expect: a.txt b.txt|c.log|x1 x2 y1 y2|a.txt b.txt c.log|none
# expect: 3a.txt,b.txt
