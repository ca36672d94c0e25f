# Directories
my $d = $ENV{TMPDIR};
print mkdir("$d/x", 0700) ? 1 : 0, mkdir("$d/x") ? 1 : "[$!]", rmdir("$d/x") ? 1 : 0, rmdir("$d/x") ? 1 : "[$!]";
mkdir "$d/y";
open my $o, '>', "$d/y/f";
print rmdir("$d/y") ? 1 : "[$!]", "\n";
# expect: 1[File exists]1[No such file or directory][Directory not empty]
