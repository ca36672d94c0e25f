# SPDX-License-Identifier: MIT
# What each method says when it is called with the wrong number of arguments
use strict; use warnings; use IO::Handle; use IO::File; use IO::Seekable;
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? $_ : 'undef' } @r)), "\n" }
$SIG{__WARN__} = sub { print "WARN: ", $_[0] =~ s{at /usr\S+ line \d+}{at LIB}r };
open my $raw, '<', '/dev/null'; my $fh = IO::File->new("/dev/null", "r");
for my $m (qw(print printf say getline gets getlines close eof fileno getc read sysread write syswrite stat truncate fcntl ioctl autoflush binmode opened fdopen ungetc blocking clearerr error sync flush printflush untaint input_line_number seek tell sysseek getpos setpos format_write format_name format_top_name format_lines_left format_lines_per_page format_page_number format_line_break_characters format_formfeed output_field_separator output_record_separator input_record_separator setbuf setvbuf open new_tmpfile new new_from_fd)) {
  t "$m 0", sub { no strict 'refs'; &{(exists &{"IO::File::$m"} ? "IO::File::" : exists &{"IO::Seekable::$m"} ? "IO::Seekable::" : "IO::Handle::").$m}() } unless $m =~ /^(new|new_tmpfile|format_\w+|autoflush|printflush|output\w+|input_rec\w+)$/;
  t "$m 6", sub { $fh->$m(1,2,3,4,5,6) } unless $m =~ /^(print|say|printf|open|autoflush|output\w+|input_rec\w+|format_\w+|printflush|new|new_tmpfile|new_from_fd|write|syswrite)$/;
  t "can $m", sub { ref IO::File->can($m) };
}

# expect: print 0: ERR[usage: $io->print(ARGS) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: can print: CODE
# expect: printf 0: ERR[usage: $io->printf(FMT,[ARGS]) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: can printf: CODE
# expect: say 0: ERR[usage: $io->say(ARGS) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: can say: CODE
# expect: getline 0: ERR[usage: $io->getline() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: getline 6: ERR[usage: $io->getline() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can getline: CODE
# expect: gets 0: ERR[usage: $io->getline() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: gets 6: ERR[usage: $io->getline() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can gets: CODE
# expect: getlines 0: ERR[usage: $io->getlines() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: getlines 6: ERR[usage: $io->getlines() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can getlines: CODE
# expect: close 0: ERR[usage: $io->close() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: close 6: ERR[usage: $io->close() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can close: CODE
# expect: eof 0: ERR[usage: $io->eof() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: eof 6: ERR[usage: $io->eof() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can eof: CODE
# expect: fileno 0: ERR[usage: $io->fileno() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: fileno 6: ERR[usage: $io->fileno() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can fileno: CODE
# expect: getc 0: ERR[usage: $io->getc() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: getc 6: ERR[usage: $io->getc() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can getc: CODE
# expect: read 0: ERR[usage: $io->read(BUF, LEN [, OFFSET]) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: read 6: ERR[usage: $io->read(BUF, LEN [, OFFSET]) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can read: CODE
# expect: sysread 0: ERR[usage: $io->sysread(BUF, LEN [, OFFSET]) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: sysread 6: ERR[usage: $io->sysread(BUF, LEN [, OFFSET]) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can sysread: CODE
# expect: write 0: ERR[usage: $io->write(BUF [, LEN [, OFFSET]]) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: can write: CODE
# expect: syswrite 0: ERR[usage: $io->syswrite(BUF [, LEN [, OFFSET]]) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: can syswrite: CODE
# expect: stat 0: ERR[usage: $io->stat() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: stat 6: ERR[usage: $io->stat() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can stat: CODE
# expect: truncate 0: ERR[usage: $io->truncate(LEN) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: truncate 6: ERR[usage: $io->truncate(LEN) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can truncate: CODE
# expect: fcntl 0: ERR[usage: $io->fcntl( OP, VALUE ); at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: fcntl 6: ERR[usage: $io->fcntl( OP, VALUE ); at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can fcntl: CODE
# expect: ioctl 0: ERR[usage: $io->ioctl( OP, VALUE ); at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: ioctl 6: ERR[usage: $io->ioctl( OP, VALUE ); at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can ioctl: CODE
# expect: can autoflush: CODE
# expect: binmode 0: ERR[usage $fh->binmode([LAYER]) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: binmode 6: ERR[usage $fh->binmode([LAYER]) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can binmode: CODE
# expect: opened 0: ERR[usage: $io->opened() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: opened 6: ERR[usage: $io->opened() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can opened: CODE
# expect: fdopen 0: ERR[usage: $io->fdopen(FD, MODE) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: fdopen 6: ERR[usage: $io->fdopen(FD, MODE) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can fdopen: CODE
# expect: ungetc 0: ERR[Usage: IO::Handle::ungetc(handle, c) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: ungetc 6: ERR[Usage: IO::Handle::ungetc(handle, c) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can ungetc: CODE
# expect: blocking 0: ERR[Usage: IO::Handle::blocking(handle, blk=-1) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: blocking 6: ERR[Usage: IO::Handle::blocking(handle, blk=-1) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can blocking: CODE
# expect: clearerr 0: ERR[Usage: IO::Handle::clearerr(handle) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: clearerr 6: ERR[Usage: IO::Handle::clearerr(handle) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can clearerr: CODE
# expect: error 0: ERR[Usage: IO::Handle::error(handle) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: error 6: ERR[Usage: IO::Handle::error(handle) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can error: CODE
# expect: sync 0: ERR[Usage: IO::Handle::sync(arg) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: sync 6: ERR[Usage: IO::Handle::sync(arg) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can sync: CODE
# expect: flush 0: ERR[Usage: IO::Handle::flush(handle) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: flush 6: ERR[Usage: IO::Handle::flush(handle) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can flush: CODE
# expect: can printflush: CODE
# expect: untaint 0: ERR[Usage: IO::Handle::untaint(handle) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: untaint 6: ERR[Usage: IO::Handle::untaint(handle) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can untaint: CODE
# expect: input_line_number 0: undef
# expect: input_line_number 6: 0
# expect: can input_line_number: CODE
# expect: seek 0: ERR[usage: $io->seek(POS, WHENCE) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: seek 6: ERR[usage: $io->seek(POS, WHENCE) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can seek: CODE
# expect: tell 0: ERR[usage: $io->tell() at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: tell 6: ERR[usage: $io->tell() at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can tell: CODE
# expect: sysseek 0: ERR[usage: $io->sysseek(POS, WHENCE) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: sysseek 6: ERR[usage: $io->sysseek(POS, WHENCE) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can sysseek: CODE
# expect: getpos 0: ERR[Usage: IO::Seekable::getpos(handle) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: getpos 6: ERR[Usage: IO::Seekable::getpos(handle) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can getpos: CODE
# expect: setpos 0: ERR[Usage: IO::Seekable::setpos(handle, pos) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: setpos 6: ERR[Usage: IO::Seekable::setpos(handle, pos) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can setpos: CODE
# expect: can format_write: CODE
# expect: can format_name: CODE
# expect: can format_top_name: CODE
# expect: can format_lines_left: CODE
# expect: can format_lines_per_page: CODE
# expect: can format_page_number: CODE
# expect: can format_line_break_characters: CODE
# expect: can format_formfeed: CODE
# expect: can output_field_separator: CODE
# expect: can output_record_separator: CODE
# expect: can input_record_separator: CODE
# expect: setbuf 0: ERR[Usage: IO::Handle::setbuf(handle, ...) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: setbuf 6: 
# expect: can setbuf: CODE
# expect: setvbuf 0: ERR[Usage: IO::Handle::setvbuf(handle, buf, type, size) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: setvbuf 6: ERR[Usage: IO::Handle::setvbuf(handle, buf, type, size) at io-modules/handle-usage.pl line 9.
# expect: ]
# expect: can setvbuf: CODE
# expect: open 0: ERR[usage: $fh->open(FILENAME [,MODE [,PERMS]]) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: can open: CODE
# expect: can new_tmpfile: CODE
# expect: can new: CODE
# expect: new_from_fd 0: ERR[usage: IO::Handle->new_from_fd(FD, MODE) at io-modules/handle-usage.pl line 8.
# expect: ]
# expect: can new_from_fd: CODE
