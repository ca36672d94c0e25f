# SPDX-License-Identifier: MIT
# Socket::MsgHdr: a descriptor for a child, credentials, names, messages cut short
# differs-from-perl: perl has Socket::MsgHdr only from CPAN
use strict; use warnings; use Socket qw(:all); use Socket::MsgHdr qw(sendmsg recvmsg pack_cmsghdr unpack_cmsghdr); use IO::Socket::UNIX;
my ($a, $b) = IO::Socket::UNIX->socketpair(AF_UNIX, SOCK_STREAM, PF_UNSPEC);
# A descriptor goes to a child, which reads through it.
pipe(my $r, my $w) or die;
my $pid = fork // die;
if (!$pid) {
  close $_ for $a, $r, $w;
  my $hdr = Socket::MsgHdr->new(buflen => 64, controllen => 64);
  my $n = recvmsg($b, $hdr, 0);
  my ($level, $type, $data) = $hdr->cmsghdr;
  open(my $in, "<&=", unpack("i", $data)) or die "$!";
  print "child got $n bytes [", $hdr->buf, "] ", $level == SOL_SOCKET, " ", $type == SCM_RIGHTS, "\n";
  print "through it: ", <$in>;
  close STDOUT; require POSIX; POSIX::_exit(0);
}
$| = 1;
my $out = Socket::MsgHdr->new(buf => "take this");
$out->cmsghdr(SOL_SOCKET, SCM_RIGHTS, pack("i", fileno $r));
print "sent ", sendmsg($a, $out, 0), "\n";
syswrite $w, "words for the child\n"; close $w; close $r; close $b;
waitpid $pid, 0;
# credentials
($a, $b) = IO::Socket::UNIX->socketpair(AF_UNIX, SOCK_DGRAM, PF_UNSPEC);
$b->sockopt(SO_PASSCRED, 1);
$a->sendmsg(Socket::MsgHdr->new(buf => "me")) or die "$!";
my $in = Socket::MsgHdr->new(buflen => 10, controllen => 256);
print "received ", $b->recvmsg($in), " ", $in->buf, " ", $in->buflen, "\n";
my @c = $in->cmsghdr; my ($p, $u, $g) = unpack "i3", $c[2];
print "credentials ", $c[1] == SCM_CREDENTIALS ? "of" : "?", " ", $p == $$ ? "me" : "other", " ", $u == $> ? "uid" : "other", "\n";
# names, truncation, several pieces, peeking
my $u1 = IO::Socket::INET->new(Proto => 'udp', LocalAddr => '127.0.0.1'); my $u2 = IO::Socket::INET->new(Proto => 'udp', LocalAddr => '127.0.0.1');
print "to a name: ", sendmsg($u1, Socket::MsgHdr->new(name => $u2->sockname, buf => "0123456789"), 0), "\n";
$in = Socket::MsgHdr->new(namelen => 64, buflen => 4);
print "cut: ", recvmsg($u2, $in, MSG_PEEK), " [", $in->buf, "] ", $in->name eq $u1->sockname ? "from the sender" : "?", " ", $in->namelen, " ", $in->flags & MSG_TRUNC ? "MSG_TRUNC" : "whole", "\n";
$in = Socket::MsgHdr->new(namelen => 64, buflen => 40); print "whole: ", recvmsg($u2, $in), " [", $in->buf, "] ", $in->flags & MSG_TRUNC ? "MSG_TRUNC" : "", "\n";
print "none: ", defined recvmsg($u2, $in, MSG_DONTWAIT) ? "?" : $!{EAGAIN} ? "EAGAIN" : $!, "\n";
my @pieces = unpack_cmsghdr(pack_cmsghdr(1, 2, "abc", 3, 4, "", 5, 6, "x" x 20)); print scalar(@pieces), " @pieces[0..4]|", length $pieces[8], "\n";
my $h = Socket::MsgHdr->new; print join(",", map { defined $_ ? "[$_]" : 'undef' } $h->buf, $h->buflen, $h->namelen, $h->controllen, $h->flags, $h->buf("xyz"), $h->buflen, $h->buflen(2), $h->buf, $h->buflen(4), unpack("H*", $h->buf), scalar(my @none = $h->cmsghdr)), "\n";
close $u1; print defined sendmsg($u1, $h, 0) ? "?" : $!{EBADF} ? "EBADF" : "$!", "\n";
print unpack_cmsghdr("short") , "|", scalar(my @bad = unpack_cmsghdr(pack("Q i i", 500, 1, 1) . "abc")), "\n";
# expect: sent 9
# expect: child got 9 bytes [take this] 1 1
# expect: through it: words for the child
# expect: received 2 me 2
# expect: credentials of me uid
# expect: to a name: 10
# expect: cut: 4 [0123] from the sender 16 MSG_TRUNC
# expect: whole: 10 [0123456789] 
# expect: none: EAGAIN
# expect: 9 1 2 abc 3 4|20
# expect: undef,[0],[0],[0],[0],[xyz],[3],[2],[xy],[4],[78790000],[0]
# expect: EBADF
# expect: |3
