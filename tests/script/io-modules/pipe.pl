# SPDX-License-Identifier: MIT
# IO::Pipe: commands, a fork, handles of one's own
use strict; use warnings; use IO::Pipe;
$|=1; sub d { join ",", map { defined $_ ? $_ : 'undef' } @_ } my %e; sub e { my $m = $_[0]; $m }
{ my $p = IO::Pipe->new; print ref $p, "\n"; $p->reader("echo", "hello  world"); print ref $p, "\n"; print <$p>; print "close ", d($p->close), " $?\n"; }
{ my $p = IO::Pipe->new; $p->reader("echo a; exit 3"); print $p->getline; print "close ", d($p->close), " ", $?>>8, "\n"; }
{ my $p = IO::Pipe->new; $p->writer("tr a-z A-Z"); print $p "abc\n"; print "autoflush ", d($p->autoflush(1)), "\n"; print "closed ", d($p->close),"\n"; }
{ my $p = IO::Pipe->new; if (my $pid = fork) { $p->reader; print "parent got ", <$p>; waitpid $pid,0; $p->close; } else { $p->writer; print $p "from child\n"; $p->close; require POSIX; POSIX::_exit(0) } }
{ my ($r,$w) = (IO::Handle->new, IO::Handle->new); my $p = IO::Pipe->new($r,$w); print ref $p, " ", d($r->opened), d($w->opened), "\n"; syswrite $w, "q\n"; $p->reader; print ref $p, " ", $p->getline; print d($p->getline), "\n"; }
{ print eval { IO::Pipe->new(1) } ? 1 : $@; my $p = IO::Pipe->new; print eval { $p->handles(1); 1 } ? 1 : $@; my @h = $p->handles; print scalar(@h), ref $h[0], "\n"; }
{ my $p = IO::Pipe->new; $p->reader; print d(eval { $p->reader }), $@, "\n"; }

# expect: IO::Pipe
# expect: IO::Pipe::End
# expect: hello  world
# expect: close 1 0
# expect: a
# expect: close 1 3
# expect: autoflush 0
# expect: ABC
# expect: closed 1
# expect: parent got from child
# expect: IO::Pipe 11
# expect: IO::Handle q
# expect: undef
# expect: usage: IO::Pipe->([READFH, WRITEFH]) at io-modules/pipe.pl line 10.
# expect: usage: $pipe->handles() at io-modules/pipe.pl line 10.
# expect: 2IO::Pipe::End
# expect: Can't locate object method "reader" via package "IO::Pipe::End" at io-modules/pipe.pl line 11.
# expect:
