use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
# The file tests on what stat gave.
use File::stat;
my $passwd = stat("/etc/passwd");
show { map { $_ ? 1 : 0 } -e $passwd, -f $passwd, -d $passwd, -l $passwd, -p $passwd, -S $passwd, -b $passwd, -c $passwd };
show { map { $_ ? 1 : 0 } -u $passwd, -g $passwd, -k $passwd, -z $passwd, -s $passwd };
show { -s $passwd == $passwd->size };
show { -k stat("/tmp"), -d stat("/tmp"), -l lstat("/proc/self"), -c stat("/dev/null") };
show { -t $passwd };
show { -T $passwd };
show { -B $passwd };
show { -M File::stat->new(mtime => $^T - 86400), -C File::stat->new(ctime => $^T - 43200), -A File::stat->new(atime => $^T + 86400) };
show { -s File::stat->new(size => 0), -z File::stat->new(size => 0) };
show { -f -e $passwd };
show { "$passwd" =~ /^File::stat=ARRAY/, $passwd == $passwd, $passwd eq $passwd, !$passwd };
show { map { -u $_, -g $_, -k $_ } File::stat->new(mode => 0107000) };

# expect: 1|1|0|0|0|0|0|0
# expect: 0|0|0|0|1
# expect: 1
# expect: 1|1|1|1
# expect: died: -t is not implemented on a File::stat object at by-name/file-stat-tests.pl line 10.
# expect: died: -T is not implemented on a File::stat object at by-name/file-stat-tests.pl line 11.
# expect: died: -B is not implemented on a File::stat object at by-name/file-stat-tests.pl line 12.
# expect: 1|0.5|-1
# expect: 0|1
# expect: 1
# expect: 1|1|1|
# expect: 1|1|1
