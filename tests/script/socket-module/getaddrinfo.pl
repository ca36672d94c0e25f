# SPDX-License-Identifier: MIT
# getaddrinfo: hints, results, errors with number and text
use strict; use warnings; use Socket qw(:all);
sub show { my ($n,$err,@r)=@_; print "$n: err=", (defined $err? "'$err' ".($err+0) : 'undef'), "\n"; for my $h (@r) { print "   ", join(" ", map { "$_=".(defined $h->{$_} ? $_ eq 'addr' ? unpack("H*",$h->{$_}) : $h->{$_} : 'undef') } sort keys %$h), "\n" } }
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; if ($e) { print "$n: DIED $e"; return } show($n,@r) }
t 'num', sub { getaddrinfo("127.0.0.1","80",{flags=>AI_NUMERICHOST,socktype=>SOCK_STREAM}) };
t 'all types', sub { getaddrinfo("127.0.0.1","80") };
t 'v6', sub { getaddrinfo("::1","80",{flags=>AI_NUMERICHOST,socktype=>SOCK_STREAM}) };
t 'canon', sub { getaddrinfo("127.0.0.1","80",{flags=>AI_NUMERICHOST|AI_CANONNAME,socktype=>SOCK_STREAM}) };
t 'localhost', sub { getaddrinfo("localhost","http",{family=>AF_INET,socktype=>SOCK_STREAM, protocol=>IPPROTO_TCP}) };
t 'passive', sub { getaddrinfo(undef,"0",{flags=>AI_PASSIVE,socktype=>SOCK_STREAM}) };
t 'passive empty', sub { getaddrinfo("","0",{flags=>AI_PASSIVE,socktype=>SOCK_STREAM}) };
t 'nothing', sub { getaddrinfo(undef,undef) };
t 'nothing2', sub { getaddrinfo() };
t 'nothing3', sub { getaddrinfo("","") };
t 'host only', sub { getaddrinfo("127.0.0.1") };
t 'bad name', sub { getaddrinfo("no-such.invalid","80") };
t 'bad name num', sub { getaddrinfo("no-such.invalid","80",{flags=>AI_NUMERICHOST}) };
t 'bad service', sub { getaddrinfo("127.0.0.1","nosuchservice") };
t 'bad flags', sub { getaddrinfo("127.0.0.1","80", {flags=>0x400000}) };
t 'bad family', sub { getaddrinfo("127.0.0.1","80", {family=>77}) };
t 'bad type', sub { getaddrinfo("127.0.0.1","80", {socktype=>77}) };
t 'hints no hash', sub { getaddrinfo("127.0.0.1","80", 3) };
t 'hints array', sub { getaddrinfo("127.0.0.1","80", []) };
t 'hints undef', sub { getaddrinfo("127.0.0.1","80", undef) };
t 'hints string', sub { getaddrinfo("127.0.0.1","80", {socktype=>"x"}) };
t 'wide', sub { getaddrinfo("\x{100}","80", {}) };
t 'five', sub { getaddrinfo("a","80", {},1) };

# expect: num: err='' 0
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=6 socktype=1
# expect: all types: err='' 0
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=6 socktype=1
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=17 socktype=2
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=0 socktype=3
# expect: v6: err='' 0
# expect:    addr=0a000050000000000000000000000000000000000000000100000000 canonname=undef family=10 protocol=6 socktype=1
# expect: canon: err='' 0
# expect:    addr=020000507f0000010000000000000000 canonname=127.0.0.1 family=2 protocol=6 socktype=1
# expect: localhost: err='' 0
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=6 socktype=1
# expect: passive: err='' 0
# expect:    addr=02000000000000000000000000000000 canonname=undef family=2 protocol=6 socktype=1
# expect:    addr=0a000000000000000000000000000000000000000000000000000000 canonname=undef family=10 protocol=6 socktype=1
# expect: passive empty: err='' 0
# expect:    addr=02000000000000000000000000000000 canonname=undef family=2 protocol=6 socktype=1
# expect:    addr=0a000000000000000000000000000000000000000000000000000000 canonname=undef family=10 protocol=6 socktype=1
# expect: nothing: err='Name or service not known' -2
# expect: nothing2: err='Name or service not known' -2
# expect: nothing3: err='Name or service not known' -2
# expect: host only: err='' 0
# expect:    addr=020000007f0000010000000000000000 canonname=undef family=2 protocol=6 socktype=1
# expect:    addr=020000007f0000010000000000000000 canonname=undef family=2 protocol=17 socktype=2
# expect:    addr=020000007f0000010000000000000000 canonname=undef family=2 protocol=0 socktype=3
# expect: bad name: err='Name or service not known' -2
# expect: bad name num: err='Name or service not known' -2
# expect: bad service: err='Servname not supported for ai_socktype' -8
# expect: bad flags: err='Bad value for ai_flags' -1
# expect: bad family: err='ai_family not supported' -6
# expect: bad type: err='ai_socktype not supported' -7
# expect: hints no hash: DIED hints is not a HASH reference at socket-module/getaddrinfo.pl line 23.
# expect: hints array: DIED hints is not a HASH reference at socket-module/getaddrinfo.pl line 24.
# expect: hints undef: err='' 0
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=6 socktype=1
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=17 socktype=2
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=0 socktype=3
# expect: hints string: err='' 0
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=6 socktype=1
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=17 socktype=2
# expect:    addr=020000507f0000010000000000000000 canonname=undef family=2 protocol=0 socktype=3
# expect: wide: DIED Wide character in subroutine entry at socket-module/getaddrinfo.pl line 27.
# expect: five: DIED Usage: Socket::getaddrinfo(host, service, hints) at socket-module/getaddrinfo.pl line 28.
# expect-error: Argument "x" isn't numeric in subroutine entry at socket-module/getaddrinfo.pl line 26.
