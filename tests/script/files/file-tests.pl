# -e -f -d -s -z -r -w -x -l -M
my $d = $ENV{TMPDIR};
my $p = "$d/f";
open my $o, '>', $p;
close $o;
symlink $p, "$d/l";
mkdir "$d/s";
chmod 0644, $p;
print join(",", map { defined $_ ? ($_ eq '' ? 'f' : $_) : 'u' } -e $p, -e "$d/x", -f $p, -d $p, -d "$d/s", -z $p, -s $p, -l "$d/l", -l $p, -x $p, -p $p, -S $p, -t STDIN, -T $p, -B $p, -M $p < 1), "\n";
$_ = $p;
print -e ? "topic\n" : "no\n";
# expect: 1,u,1,f,1,1,0,1,f,f,f,f,f,1,1,1
# expect: topic
