# Names of files
my $d = $ENV{TMPDIR}; open my $o, '>', "$d/a"; print $o "x"; close $o;
print rename("$d/a", "$d/b") ? 1 : 0, -e "$d/a" ? 1 : 0, link("$d/b", "$d/c") ? 1 : 0, (stat "$d/b")[3], symlink("b", "$d/s") ? 1 : 0, readlink "$d/s", unlink("$d/b", "$d/c", "$d/none"), " ", unlink("$d/none") , " $!\n";
print defined readlink("$d") ? 1 : "undef", "\n";
# expect: 10121b2 0 No such file or directory
# expect: undef
