# SPDX-License-Identifier: MIT
# IO::Dir: as an object and as a hash
use strict; use warnings; use IO::Dir;
$|=1; sub d { join ",", map { defined $_ ? $_ : 'undef' } @_ } my %e; sub e { my $m = $_[0]; $m }
mkdir my $d = "$ENV{TMPDIR}/iod$$"; for my $f (qw(a b c)) { open my $h, ">", "$d/$f"; print $h "x" x 5; utime 1000,2000,"$d/$f" }
{ my $h = IO::Dir->new($d); print ref $h, " ", join(" ", sort $h->read), "|", d(scalar $h->read), "\n"; print d($h->rewind ? 1:0), " ", scalar(@{[$h->read]}), "\n"; $h->rewind; my $t = $h->tell; my $x = $h->read; $h->seek($t); print $h->read eq $x ? "same\n" : "other\n"; print d($h->close), d($h->close), "\n"; }
print d(IO::Dir->new("$d/none")), " $!\n"; print eval { IO::Dir->new(1,2) } ? 1 : $@; my $o = IO::Dir->new; print d($o->open($d)), "\n"; print eval { $o->seek } ? 1 : $@; print eval { $o->open } ? 1 : $@; print eval { $o->read(1) } ? 1 : $@; print eval { $o->tell(1) } ? 1 : $@;print eval { $o->rewind(1) } ? 1 : $@;print eval { $o->close(1) } ? 1 : $@;
{ tie my %h, 'IO::Dir', $d; print join(" ", sort keys %h), "\n"; print ref $h{a}, " ", $h{a}->size, " ", "-", "\n"; print exists $h{zz} ? 1:0, exists $h{b}?1:0, "\n"; $h{b} = 5; print $h{b}->mtime, $h{b}->atime, "\n"; $h{c} = [7,8]; print $h{c}->atime, $h{c}->mtime, "\n"; $h{new} = 99; print -e "$d/new" ? "made\n" : "no\n"; print d(delete $h{a}), -e "$d/a" ? "there":"gone", "\n"; print d($h{nix}), "\n"; }
{ tie my %h, 'IO::Dir', $d, IO::Dir::DIR_UNLINK; mkdir "$d/sub"; print d(delete $h{a}), -e "$d/a" ? "there":"gone", "\n"; print d(delete $h{sub}), -e "$d/sub" ? "there":"gone", "\n"; print d(delete $h{nix}),"\n"; }
print d(tie my %x, 'IO::Dir', "$d/none"), "\n";
system "rm -rf $d";

# expect: IO::Dir . .. a b c|undef
# expect: 1 5
# expect: same
# expect: 1undef
# expect: undef No such file or directory
# expect: usage: IO::Dir->new([DIRNAME]) at io-modules/dir.pl line 7.
# expect: 1
# expect: usage: $dh->seek(POS) at io-modules/dir.pl line 7.
# expect: usage: $dh->open(DIRNAME) at io-modules/dir.pl line 7.
# expect: usage: $dh->read() at io-modules/dir.pl line 7.
# expect: usage: $dh->tell() at io-modules/dir.pl line 7.
# expect: usage: $dh->rewind() at io-modules/dir.pl line 7.
# expect: usage: $dh->close() at io-modules/dir.pl line 7.
# expect: . .. a b c
# expect: File::stat 5 -
# expect: 01
# expect: 55
# expect: 78
# expect: made
# expect: 0there
# expect: undef
# expect: 1gone
# expect: 1gone
# expect: 0
# expect: undef
