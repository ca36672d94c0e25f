use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
use File::stat qw(:FIELDS stat_cando);
use Fcntl ":mode";
my $passwd = stat("/etc/passwd");
show { ref $passwd, scalar @$passwd };
show { $st_size == $passwd->size, $st_mode == $passwd->mode, $st_nlink, $st_uid, $st_gid, $st_ino == $passwd->ino };
show { map { $passwd->$_ == (CORE::stat("/etc/passwd"))[$main::n++] } qw(dev ino mode nlink uid gid rdev size atime mtime ctime blksize blocks) };
show { stat("/no/such/file") };
show { $! + 0, scalar stat("/no/such/file") };
show { lstat("/proc/self")->mode & S_IFMT };
show { my $s = stat("/etc/passwd"); my $same = $s->size(4); $same, $s->size };
show { stat("/etc/passwd")->mode(1, 2) };
show { File::stat::populate() };
show { File::stat::populate(1 .. 13) };
show { $st_dev, $st_blocks };
show { File::stat->new(mode => 1) };
open F, "<", "/etc/passwd" or die;
show { map { $_->size == -s "/etc/passwd" } stat(*F), stat(\*F), stat("F"), stat(*F{IO}) };
opendir D, "/" or die;
show { -d stat(*D), -d stat(\*D) };
show { stat("NO_SUCH_HANDLE") };
show { map { prototype "File::stat::$_" } qw(stat lstat) };
show { @File::stat::EXPORT, @File::stat::EXPORT_OK };

# expect: File::stat|13
# expect: 1|1|1|0|0|1
# expect: 1|1|1|1|1|1|1|1|1|1|1|1|1
# expect:
# expect: 2|undef
# expect: 40960
# expect: 4|4
# expect: died: Too many args to mode at by-name/file-stat.pl line 13.
# expect:
# expect: bless( [1,2,3,4,5,6,7,8,9,10,11,12,13], 'File::stat' )
# expect: 1|13
# expect: bless( [undef,undef,1,undef,undef,undef,undef,undef,undef,undef,undef,undef,undef], 'File::stat' )
# expect: 1|1|1|1
# expect: 1|1
# expect:
# expect: $|$
# expect: stat|lstat|$st_dev|$st_ino|$st_mode|$st_nlink|$st_uid|$st_gid|$st_rdev|$st_size|$st_atime|$st_mtime|$st_ctime|$st_blksize|$st_blocks|stat_cando
# expect-error: Name "main::n" used only once: possible typo at by-name/file-stat.pl line 8.
