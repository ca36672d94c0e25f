# SPDX-License-Identifier: MIT
# IO::Select: adding, removing, asking; closed handles, arrays
use strict; use warnings; use IO::Select; use IO::Handle; use IO::File;
pipe(my $r, my $w); pipe(my $r2, my $w2); $_->autoflush for $w,$w2;
my %n=("$r"=>"r","$w"=>"w","$r2"=>"r2","$w2"=>"w2", 0=>"zero"); sub n { join(",", map { defined $_ ? ref eq 'ARRAY' ? "[".n(@$_)."]" : $n{$_} // $_ : 'undef' } @_) }
sub bits { defined $_[0] ? unpack("b*",$_[0]) : 'undef' }
my $s = IO::Select->new; print "empty: ", $s->count, " ", n($s->handles), " ", bits($s->bits), " ", n($s->can_read(0)), "\n"; { my $t = $s->as_string; print "as_string [$t]\n"; }
print "add: ", n($s->add($r)), " ", n($s->add($r,$r2)), " ", n($s->add([$w,"x"])), " count ", $s->count, " ", n($s->handles), "\n";
print "exists ", n($s->exists($r)), " ", n($s->exists($w)), " ", n($s->exists($w2)), " ", n($s->exists(fileno $r)), "\n";
print "bits ", bits($s->bits), "\n";
print "can_read ", n($s->can_read(0)), "\n"; print $w "x"; print "can_read ", n($s->can_read(0)), " scalar ", scalar($s->can_read(0)), "\n";
print "can_write ", n($s->can_write(0)), "\n"; print "exc ", n($s->has_exception(0)), "\n";
print "remove ", n($s->remove($r)), " ", n($s->remove($w2)), " ", $s->count, " ", n($s->handles), "\n";
print "remove all ", n($s->remove($r2,$w)), " ", $s->count, " ", bits($s->bits), "\n";
$s = IO::Select->new($r, $w); my @x = IO::Select->select($s, $s, undef, 0); print "select ", n(@x), "\n"; @x = IO::Select::select($s, undef, undef, 0); print n(@x),"\n"; sysread $r, my $b, 1; @x = IO::Select::select(IO::Select->new($r), undef, undef, 0); print scalar(@x), n(@x), "\n";
$s->add(\*STDIN); $s->add(*STDOUT); $s->add(0); print $s->count, "\n"; print scalar($s->handles),"\n";
close $w; print "closed: ", n($s->remove($w)), " ", $s->count, "\n"; { local $SIG{__WARN__}=sub{print "W:@_"}; print n($s->add($w)),$s->count,"\n"; print n($s->add(undef)),"\n"; print n($s->has_error(0)),"\n"; print n($s->add("FOO")),"\n"; }
print "bless ", ref($s), " ", $s =~ /ARRAY/ ? 1:0, " $IO::Select::VERSION\n"; my $t=IO::Select->new(IO::File->new("/dev/null")); print ref(($t->can_read(0))[0]),"\n";
my $c = $s->new; print ref $c, "\n"; my $z = IO::Select->new([$r,1,2]); print n($z->can_read(0)),"|"; print $w2 "x"; $z->add([$r2,"meta"]); print n($z->can_read),"\n";

# expect: empty: 0  undef 
# expect: as_string [IO::Select: undef 0]
# expect: add: 1 1 1 count 3 r,[w,x],r2
# expect: exists r [w,x] undef r
# expect: bits 00011100
# expect: can_read 
# expect: can_read r scalar 1
# expect: can_write [w,x]
# expect: exc 
# expect: remove 1 zero 2 [w,x],r2
# expect: remove all 2 0 undef
# expect: select [r],[w],[]
# expect: [r],[],[]
# expect: 0
# expect: 4
# expect: 4
# expect: closed: 1 3
# expect: zero3
# expect: zero
# expect: W:Call to deprecated method 'has_error', use 'has_exception' at io-modules/select.pl line 17.
# expect:
# expect: zero
# expect: bless IO::Select 1 1.49
# expect: IO::File
# expect: IO::Select
# expect: [r,1,2]|[r,1,2],[r2,meta]
