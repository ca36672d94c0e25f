# SPDX-License-Identifier: MIT
# Handles opened the wrong way, layers, non-blocking ones, modes, in-memory files
use strict; use warnings; use IO::Handle; use IO::File;
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? $_ : 'undef' } @r)), "\n" }
$SIG{__WARN__} = sub { print "WARN: ", $_[0] =~ s{at \S+/\S+ line \d+}{at LIB}r };
t 'opened on glob', sub { (STDIN->opened, IO::Handle::opened(\*STDOUT), STDOUT->fileno, *STDERR->fileno) };
t 'getline list', sub { my $h=IO::File->new("/etc/passwd"); my @l = $h->getline; scalar @l };
t 'eof', sub { my $h=IO::File->new("/dev/null"); $h->getline; $h->eof };
t 'class', sub { IO::Handle->opened };
t 'hash', sub { IO::Handle::getline({}) };
t 'rdonly write', sub { my $h=IO::File->new("/dev/null"); ($h->print("x"), "$!", $h->syswrite("x"), "$!") };
t 'ofs', sub { my $h=IO::File->new_tmpfile; { local ($,,$\)=("-","!\n"); $h->print(1,2); $h->say(3,4); $h->printf("%s%s",5,6) } $h->seek(0,0); $h->getlines };
t 'printflush', sub { my $h=IO::File->new("/tmp/pf.$$","w"); my $r=$h->printflush("abc"); my @r=($r, -s "/tmp/pf.$$"); unlink "/tmp/pf.$$"; @r };
t 'fcntl', sub { require Fcntl; my $h=IO::File->new("/dev/null"); ($h->fcntl(Fcntl::F_GETFD(),0), $h->fcntl(Fcntl::F_GETFL(),0)) };
t 'ioctl', sub { my $h=IO::File->new("/dev/null"); my $b=""; ($h->ioctl(0x5401,$b), "$!") };
t 'truncate', sub { my $h=IO::File->new("/dev/null"); ($h->truncate(3), "$!") };
t 'blocking', sub { pipe(my $r, my $w); ($r->blocking, $r->blocking(0), $r->blocking, $r->sysread(my $x,1), $!{EAGAIN} ? 'EAGAIN':'no', $r->blocking(1), $r->blocking) };
t 'new_from_fd', sub { my $h = IO::Handle->new_from_fd(1,"w"); my $g = IO::Handle->new_from_fd(\*STDOUT,">"); (ref $h, $h->fileno != 1, ref $g, IO::Handle->new_from_fd(77,"r")) };
t 'fdopen =', sub { my $h=IO::Handle->new; $h->fdopen(fileno(STDIN),"r"); $h->fileno };
t 'setbuf', sub { my $h=IO::File->new("/dev/null"); $h->setbuf(undef) };
t 'setvbuf', sub { my $h=IO::File->new("/dev/null"); $h->setvbuf(my $x,1,2) };
t 'binmode', sub { my $h=IO::File->new("/dev/null"); $h->binmode(":foo") };
t 'fh binmode', sub { my $h=IO::File->new; $h->binmode(":utf8") };
t 'constant', sub { IO::Handle::SEEK_CUR() };
t 'open undef', sub { my $h=IO::File->new; $h->open(undef) };
t 'open ref', sub { my $t="abc\n"; my $h=IO::File->new(\$t,"<"); $h->getline };
t 'open mode num', sub { my $h=IO::File->new("/dev/null",0); ref $h};
t 'open "< path"', sub { my $h=IO::File->new("< /dev/null"); ref $h};
t 'open path with spaces', sub { my $h=IO::File->new(" /dev/null ","r"); defined $h ? ref $h : "$!"};
t 'relative', sub { chdir "/tmp"; open my $o,">"," sp$$"; close $o; my $h=IO::File->new(" sp$$","r"); unlink " sp$$"; defined $h ? ref $h : "$!"};
t 'badmode2', sub { IO::File->new("/dev/null","x+") };
t 'rb', sub { IO::File->new("/dev/null","rb") };
t 'ver', sub { $IO::Handle::VERSION, $IO::File::VERSION, $IO::Seekable::VERSION, $IO::VERSION };
t 'IO::Handle export', sub { package Foo; IO::Handle->import(qw(autoflush SEEK_SET)); defined &Foo::autoflush };
t 'autoflush undef', sub { my $h=IO::File->new("/dev/null","w"); ($h->autoflush(undef), $h->autoflush) };

# expect: opened on glob: 1,1,1,2
# expect: getline list: 1
# expect: eof: 1
# expect: class: 
# expect: hash: ERR[Not a GLOB reference at io-modules/handle-corners.pl line 10.
# expect: ]
# expect: rdonly write: undef,Bad file descriptor,undef,Bad file descriptor
# expect: ofs: 1-2!
# expect: ,3-4
# expect: ,56
# expect: printflush: 1,3
# expect: fcntl: 1,32768
# expect: ioctl: undef,Inappropriate ioctl for device
# expect: truncate: undef,Invalid argument
# expect: blocking: 1,1,0,undef,EAGAIN,0,1
# expect: new_from_fd: IO::Handle,,IO::Handle,undef
# expect: fdopen =: 0
# expect: setbuf: 
# expect: setvbuf: ERR[IO::Handle::setvbuf not implemented on this architecture at io-modules/handle-corners.pl line 21.
# expect: ]
# expect: binmode: undef
# expect: fh binmode: undef
# expect: constant: 1
# expect: open undef: undef
# expect: open ref: abc
# expect:
# expect: open mode num: IO::File
# expect: open "< path": IO::File
# expect: open path with spaces: No such file or directory
# expect: relative: IO::File
# expect: badmode2: ERR[IO::Handle: bad open mode: x+ at io-modules/handle-corners.pl line 31.
# expect: ]
# expect: rb: ERR[IO::Handle: bad open mode: rb at io-modules/handle-corners.pl line 32.
# expect: ]
# expect: ver: 1.48,1.48,1.48,1.50
# expect: IO::Handle export: 1
# expect: autoflush undef: 0,0
