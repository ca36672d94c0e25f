# chdir changes where relative names look
my $d = $ENV{TMPDIR};
mkdir "$d/s";
print chdir("$d/s") ? 1 : 0;
open my $o, '>', "rel" or die;
print -e "$d/s/rel" ? 1 : 0;
print chdir("none") ? 1 : " $!";
chdir;
print -d "s" ? " home\n" : " elsewhere\n";
# expect: 11 No such file or directory home
