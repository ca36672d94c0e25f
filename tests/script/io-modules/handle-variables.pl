# SPDX-License-Identifier: MIT
# Variables of a handle, and those that all share; what is exported
use strict; use warnings; use IO::Handle; use IO::File; use IO::Seekable;
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? $_ : 'undef' } @r)), "\n" }
$SIG{__WARN__} = sub { print "WARN: ", $_[0] =~ s{at /usr\S+ line \d+}{at LIB}r };
open my $raw, '<', '/dev/null'; my $fh = IO::File->new("/dev/null", "r");
t 'exports', sub { @IO::Handle::EXPORT, '|', sort(@IO::Handle::EXPORT_OK), '|', @IO::Seekable::EXPORT, '|', sort(@IO::File::EXPORT), '|', @IO::File::EXPORT_OK };
t '_IOFBF', sub { IO::Handle::_IOFBF(), IO::Handle::_IOLBF(), IO::Handle::_IONBF(), IO::Handle::SEEK_SET(), IO::Handle::SEEK_END() };
t 'fmt set', sub { my $h = IO::File->new("/dev/null","w"); ($h->format_name("FOO"), $h->format_name, $h->format_lines_left(7), $h->format_lines_left,$h->format_lines_per_page(30),$h->format_lines_per_page,$h->format_page_number(3),$h->format_page_number) };
t 'static', sub { (IO::Handle->output_field_separator("x"), do { my $r = $,; $, = undef; $r }, IO::Handle->input_record_separator, IO::Handle->output_record_separator) };
t 'perhandle ofs', sub { $fh->output_field_separator("x") }; $, = undef;
t 'perhandle irs', sub { $fh->input_record_separator("x") }; $/ = "\n";
t 'perhandle lbc', sub { $fh->format_line_break_characters(" ") };
t 'constants', sub { O_RDONLY, O_CREAT, SEEK_CUR };

# expect: exports: |,SEEK_CUR,SEEK_END,SEEK_SET,_IOFBF,_IOLBF,_IONBF,autoflush,flush,format_formfeed,format_line_break_characters,format_lines_left,format_lines_per_page,format_name,format_page_number,format_top_name,format_write,getline,getlines,input_line_number,input_record_separator,output_field_separator,output_record_separator,print,printf,printflush,say,|,SEEK_SET,SEEK_CUR,SEEK_END,|,O_ACCMODE,O_ALIAS,O_APPEND,O_ASYNC,O_BINARY,O_CREAT,O_DEFER,O_DIRECT,O_DIRECTORY,O_DSYNC,O_EXCL,O_EXLOCK,O_LARGEFILE,O_NDELAY,O_NOCTTY,O_NOFOLLOW,O_NOINHERIT,O_NONBLOCK,O_RANDOM,O_RAW,O_RDONLY,O_RDWR,O_RSRC,O_RSYNC,O_SEQUENTIAL,O_SHLOCK,O_SYNC,O_TEMPORARY,O_TEXT,O_TRUNC,O_WRONLY,SEEK_CUR,SEEK_END,SEEK_SET,|
# expect: _IOFBF: 0,1,2,0,2
# expect: fmt set: GEN1,main::FOO,0,7,60,30,0,3
# expect: static: undef,x,
# expect: ,undef
# expect: WARN: output_field_separator is not supported on a per-handle basis at io-modules/handle-variables.pl line 11.
# expect: perhandle ofs: xundefx
# expect: WARN: input_record_separator is not supported on a per-handle basis at io-modules/handle-variables.pl line 12.
# expect: perhandle irs: 
# expect:
# expect: WARN: format_line_break_characters is not supported on a per-handle basis at io-modules/handle-variables.pl line 13.
# expect: perhandle lbc:  
# expect: -
# expect: constants: 0,64,1
