# File::Temp, File::Path, File::Copy, File::Find
use File::Temp 'tempfile';
use File::Path qw(make_path remove_tree);
use File::Copy;
use File::Find;
my ($fh, $f) = tempfile(DIR => $ENV{TMPDIR});
print $fh "x";
close $fh;
make_path "$ENV{TMPDIR}/a/b";
copy $f, "$ENV{TMPDIR}/a/b/c";
my @l;
find(sub { push @l, $_ if -f }, "$ENV{TMPDIR}/a");
print "@l ", -s "$ENV{TMPDIR}/a/b/c", "\n";
remove_tree "$ENV{TMPDIR}/a";
print -e "$ENV{TMPDIR}/a" ? 1 : 0, "\n";
# expect: c 1
# expect: 0
