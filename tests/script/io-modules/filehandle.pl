# SPDX-License-Identifier: MIT
# FileHandle
use strict; use warnings; use FileHandle;
$|=1; sub d { join ",", map { defined $_ ? $_ : 'undef' } @_ } my %e; sub e { my $m = $_[0]; $m }
mkdir my $d = "$ENV{TMPDIR}/iod$$";
{ my $f = FileHandle->new("$d/f", "w"); print ref $f, " ", d($f->print("one\ntwo\n")), d($f->close), "\n"; $f = FileHandle->new("< $d/f"); print $f->getline, d($f->input_line_number), d($f->eof), "\n"; my @l = $f->getlines; print @l; my ($r,$w) = FileHandle::pipe; print ref $r, ref $w, "\n"; print d(FileHandle->new("$d/none")), "\n"; $f = FileHandle->new("$d/f2", O_RDWR|O_CREAT, 0600); print ref $f, "\n"; autoflush STDOUT 1; print defined &FileHandle::new ? 1:0, defined &main::pipe ? 1:0, defined &main::print ? 1:0, defined &main::fcntl ? 1:0,"\n"; print "@{[sort @FileHandle::EXPORT]} | @{[sort @FileHandle::EXPORT_OK]}\n"; print +FileHandle->can('ungetc') ? 1:0; print +FileHandle->can('setpos') ? 1:0; print $f->opened, "\n"; }
system "rm -rf $d";

# expect: FileHandle 11
# expect: one
# expect: 1
# expect: two
# expect: IO::HandleIO::Handle
# expect: undef
# expect: FileHandle
# expect: 1000
# expect: _IOFBF _IOLBF _IONBF | autoflush format_formfeed format_line_break_characters format_lines_left format_lines_per_page format_name format_page_number format_top_name getline getlines input_line_number input_record_separator output_field_separator output_record_separator pipe print printf
# expect: 111
