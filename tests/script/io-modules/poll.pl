# SPDX-License-Identifier: MIT
# IO::Poll: masks, events, hang-ups, a handler in between
use strict; use warnings; use IO::Poll; print join(" ", map { no strict 'refs'; "$_=".&{"IO::Poll::$_"}() } @IO::Poll::EXPORT, grep !/POLLNORM/, @IO::Poll::EXPORT_OK), "\n";
pipe(my $r, my $w); select((select($w),$|=1)[0]); my $p = IO::Poll->new; print "new ", ref $p, " empty poll ", $p->poll(0), "|\n"; 
sub d { map { defined $_ ? $_ : 'undef' } @_ }
print "mask set ", d($p->mask($r => POLLIN)), " get ", d($p->mask($r)), " other ", d(scalar $p->mask($w)), "\n";
print "poll ", $p->poll(0), " ev ", d($p->events($r)), "\n"; print $w "x"; print "poll ", $p->poll(1), " ", $p->events($r), " ", $p->handles == 1, " ", scalar($p->handles(POLLIN)), " ", scalar($p->handles(POLLOUT)), "\n";
$p->mask($w => POLLOUT); print $p->poll, " ", $p->events($w), "\n"; my @h = $p->handles; print scalar(@h), "\n"; @h = $p->handles(POLLIN|POLLOUT); print scalar(@h), "\n";
print "remove ", d($p->remove($w)), " ", scalar(@{[$p->handles]}), " ", d($p->mask($w)), " ev ", d($p->events($w)), "\n"; $p->mask($r,0); print scalar(@{[$p->handles]}), " ", $p->poll(0), "\n";
$p->mask($r, POLLIN); close $w; sysread $r, my $b, 10; print "hup ", $p->poll(0), " ", $p->events($r), " ", $p->events($r) & POLLHUP ? 1:0, "\n"; close $r; print d($p->poll(0)), " ", d($p->events($r)), "\n"; 
my $q = IO::Poll->new; open my $n, "<", "/dev/null"; $q->mask($n => POLLIN); $q->mask($n=>POLLOUT); print d($q->mask($n)), "\n"; open my $n2, "<&", $n; $q->mask($n2=>POLLIN); print scalar($q->handles), "\n"; my @a=(fileno($n),0+POLLIN); print IO::Poll::_poll(0,@a), "$a[1]\n"; print d($q->events("x")), "\n";
$SIG{ALRM} = sub { print "alarm\n" };
pipe(my $e, my $f);
my $z = IO::Poll->new;
$z->mask($e, POLLIN);
use Time::HiRes ();
Time::HiRes::alarm(0.05);
print $z->poll(5), " $!\n"; 

# expect: POLLIN=1 POLLOUT=4 POLLERR=8 POLLHUP=16 POLLNVAL=32 POLLPRI=2 POLLRDNORM=64 POLLWRNORM=256 POLLRDBAND=128 POLLWRBAND=512
# expect: new IO::Poll empty poll 0|
# expect: mask set 1 get 1 other undef
# expect: poll 0 ev 
# expect: poll 1 1 1 1 0
# expect: 2 4
# expect: 2
# expect: 2
# expect: remove  1  ev 
# expect: 0 0
# expect: hup 1 16 1
# expect: 1 
# expect: 4
# expect: 2
# expect: 11
# expect:
# expect: alarm
# expect: -1 Interrupted system call
