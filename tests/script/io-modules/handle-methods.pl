# SPDX-License-Identifier: MIT
# IO::Handle and IO::File: opening, reading, writing, closed handles
use strict; use warnings; use IO::Handle; use IO::File; use IO::Seekable;
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? $_ : 'undef' } @r)), "\n" }
$SIG{__WARN__} = sub { print "WARN: ", $_[0] =~ s{at /usr\S+ line \d+}{at LIB}r };
open my $raw, '<', '/dev/null'; my $fh = IO::File->new("/dev/null", "r");
t 'write6', sub { $fh->write(1,2,3,4,5,6) };
t 'syswrite6', sub { $fh->syswrite(1,2,3,4,5,6) };
t 'new', sub { IO::Handle->new(1) };
t 'new from', sub { IO::Handle->new_from_fd(1) };
t 'file new', sub { IO::File->new(1,2,3,4) };
t 'file bad mode', sub { IO::File->new("/dev/null","q") };
t 'file open 5', sub { $fh->open(1,2,3,4,5) };
t 'getlines scalar', sub { scalar $fh->getlines };
t 'fdopen', sub { ref(IO::Handle->new->fdopen(99,"r")) };
t 'fdopen err', sub { IO::Handle->new->fdopen(99,"r"); "$!" };
t 'methods on closed', sub { my $h = IO::Handle->new; (defined $h->fileno ? 1 : 'undef', $h->opened, $h->eof, $h->error, $h->clearerr, $h->sync, "$!", $h->flush, "$!", $h->blocking, $h->ungetc(65), $h->untaint, $h->input_line_number)};
t 'print closed', sub { my $h = IO::Handle->new; ($h->print("x"), "$!", $h->getline, $h->getc, $h->printf("x"), $h->say("d"), $h->close, "$!") };
t 'print closed2', sub { my $h = IO::File->new("/dev/null"); $h->close; ($h->print("x"), "$!", $h->getline, $h->getc, $h->printf("x"), $h->say("d"), $h->close, "$!") };
t '_IOFBF', sub { IO::Handle::_IOFBF(), IO::Handle::_IOLBF(), IO::Handle::_IONBF(), IO::Handle::SEEK_SET(), IO::Handle::SEEK_END() };
t 'ref new', sub { ref($fh->new) };
t 'autoflush', sub { my $h=IO::File->new("/dev/null","w"); ($h->autoflush, $h->autoflush, $h->autoflush(0), $h->autoflush(1)) };
t 'seek', sub { my $h=IO::File->new_tmpfile; (ref $h, $h->print("abc\ndef\n"), $h->seek(0,SEEK_SET), $h->getline, $h->tell, $h->getpos ? 1:0, $h->input_line_number, $h->ungetc(ord "z"), $h->getc, $h->eof, $h->getlines, $h->eof, $h->truncate(3), -s $h, $h->sysseek(1,0), $h->sysread(my $b, 10), $b, $h->opened, $h->close, $h->opened) };
t 'write', sub { my $h=IO::File->new_tmpfile; ($h->write("abcdef",3,2), $h->syswrite("xyz",2,1), $h->write("Q"), $h->flush, $h->seek(0,0), $h->read(my $b, 100), $b) };
t 'stat', sub { scalar(my @s=$fh->stat) };
t 'open modes', sub { map { my $h = IO::File->new("/dev/null", $_); defined $h ? "$_" : "$_=undef $!" } qw(r w a r+ w+ a+ rb < > >> +< <:utf8 0 1) };
t 'open perms', sub { my $h = IO::File->new("/tmp/nonexist/x", O_CREAT|O_RDWR, 0600); defined $h ? 1 : "$!" };
t 'open layer', sub { my $h = IO::File->new("/dev/null", "<:utf8"); join ",", PerlIO::get_layers($h) };
t 'open binmode', sub { my $h = IO::File->new("/dev/null"); ($h->binmode, $h->binmode(":utf8")) };
t 'open cmd', sub { my $h = IO::File->new("echo hi|"); $h->getline };
t 'new_tmpfile', sub { ref IO::File->new_tmpfile };
t 'fmtwrite', sub { $fh->format_write("a","b","c") };

# expect: write6: ERR[usage: $io->write(BUF [, LEN [, OFFSET]]) at io-modules/handle-methods.pl line 7.
# expect: ]
# expect: syswrite6: ERR[usage: $io->syswrite(BUF [, LEN [, OFFSET]]) at io-modules/handle-methods.pl line 8.
# expect: ]
# expect: new: ERR[usage: IO::Handle->new() at io-modules/handle-methods.pl line 9.
# expect: ]
# expect: new from: ERR[usage: IO::Handle->new_from_fd(FD, MODE) at io-modules/handle-methods.pl line 10.
# expect: ]
# expect: file new: ERR[usage: IO::File->new([FILENAME [,MODE [,PERMS]]]) at io-modules/handle-methods.pl line 11.
# expect: ]
# expect: file bad mode: ERR[IO::Handle: bad open mode: q at io-modules/handle-methods.pl line 12.
# expect: ]
# expect: file open 5: ERR[usage: $fh->open(FILENAME [,MODE [,PERMS]]) at io-modules/handle-methods.pl line 13.
# expect: ]
# expect: getlines scalar: ERR[Can't call $io->getlines in a scalar context, use $io->getline at io-modules/handle-methods.pl line 14.
# expect: ]
# expect: fdopen: 
# expect: fdopen err: Bad file descriptor
# expect: methods on closed: ERR[Bad filehandle: GEN4 at io-modules/handle-methods.pl line 17.
# expect: ]
# expect: WARN: readline() on unopened filehandle GEN5 at io-modules/handle-methods.pl line 18.
# expect: print closed: undef,Bad file descriptor,undef,undef,undef,undef,,Bad file descriptor
# expect: WARN: readline() on closed filehandle GEN6 at io-modules/handle-methods.pl line 19.
# expect: print closed2: undef,Bad file descriptor,undef,undef,undef,undef,,Bad file descriptor
# expect: _IOFBF: 0,1,2,0,2
# expect: ref new: IO::File
# expect: autoflush: 0,1,1,0
# expect: seek: IO::File,1,1,abc
# expect: ,4,1,1,122,z,,def
# expect: ,1,1,3,1,2,undef,1,1,
# expect: write: 1,2,1,0 but true,1,6,undef
# expect: stat: 13
# expect: open modes: ERR[IO::Handle: bad open mode: rb at io-modules/handle-methods.pl line 26.
# expect: ]
# expect: open perms: No such file or directory
# expect: open layer: unix,perlio,utf8
# expect: open binmode: 1,1
# expect: open cmd: hi
# expect:
# expect: new_tmpfile: IO::File
# expect: fmtwrite: ERR[usage: $io->write( [FORMAT_NAME] ) at io-modules/handle-methods.pl line 32.
# expect: ]
