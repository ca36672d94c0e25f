# cwd follows chdir
use Cwd qw(cwd getcwd abs_path);
chdir $ENV{TMPDIR} or die;
print cwd() eq abs_path($ENV{TMPDIR}) ? "same\n" : "differ\n";
mkdir "d"; chdir "d"; print getcwd() =~ m{/d$} ? "in d\n" : "no\n";
# expect: same
# expect: in d
