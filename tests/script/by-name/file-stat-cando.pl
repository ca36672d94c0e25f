use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
# What the process may do to a file, from what stat gave alone: as another user, as a member of the group.
use File::stat;
use Fcntl ":mode";
if ($> != 0) { print "needs root\n"; exit }
sub may { my ($s, $effective) = @_; join "", map { $s->cando($_, $effective) ? 1 : 0 } S_IRUSR, S_IWUSR, S_IXUSR }
my $file = File::stat->new(mode => 0100640, uid => 1, gid => 2);
show { may($file, 1), may($file, 0) };
show { $file->cando(S_IRUSR, 1), $file->cando(S_IXUSR, 1), File::stat::stat_cando([@$file], S_IWUSR, 1) };
show { -x File::stat->new(mode => 040600), -x File::stat->new(mode => 0100600), -x File::stat->new(mode => 0100001) };
{ local $> = 1; show { may($file, 1), may($file, 0), -r $file, -R $file, -o $file, -O $file } }
{ local $) = "2 2"; local $> = 5; show { may($file, 1), -r $file, -w $file, -W $file } }
{ local $) = "3 2"; local $> = 5; show { may($file, 1) } }
{ local $) = "3 3"; local $> = 5; show { may($file, 1), $file->cando(S_IRGRP, 1) } }
{ local $> = 7; show { -x File::stat->new(mode => 0100001, uid => 0, gid => 0) } }

# expect: 110|110
# expect: 1||1
# expect: 1||1
# expect: 110|110|1|1|1|
# expect: 100|1||1
# expect: 100
# expect: 000|
# expect:
