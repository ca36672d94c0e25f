# $0 is the script's path
print "$0\n"; $0 = "renamed"; print "$0\n";
# expect: files/program-name.pl
# expect: renamed
