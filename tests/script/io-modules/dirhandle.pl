# SPDX-License-Identifier: MIT
# DirHandle
use strict; use warnings; use DirHandle;
$|=1; sub d { join ",", map { defined $_ ? $_ : 'undef' } @_ } my %e; sub e { my $m = $_[0]; $m }
mkdir my $d = "$ENV{TMPDIR}/iod$$"; open my $h, ">", "$d/$_" for qw(a b c);
{ my $h = DirHandle->new($d); print ref $h, " ", join(" ", sort $h->read), d(scalar $h->read), "\n"; print d($h->rewind ? 1 : 0), scalar(@{[$h->read]}), d($h->close), "\n"; print d(DirHandle->new("$d/none")), "\n"; my $e = DirHandle->new; print ref $e, d($e->open($d)), "\n"; print eval { $h->close(1) } ? 1 : $@; print eval { DirHandle->new(1,2)} ? 1 : $@; print eval { $h->open} ? 1 : $@;  print eval { $h->read(1)} ? 1 : $@; }
system "rm -rf $d";

# expect: DirHandle . .. a b cundef
# expect: 151
# expect: undef
# expect: DirHandle1
# expect: usage: $dh->close() at io-modules/dirhandle.pl line 6.
# expect: usage: DirHandle->new( [DIRNAME] ) at io-modules/dirhandle.pl line 6.
# expect: usage: $dh->open(DIRNAME) at io-modules/dirhandle.pl line 6.
# expect: usage: $dh->read() at io-modules/dirhandle.pl line 6.
