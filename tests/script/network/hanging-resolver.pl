# not-under-tsan: it lets no child of a program with threads start one
# differs-from-perl: perl's look-ups end when the resolver says so, whatever Timeout and signal handlers say
# A name server that never answers: Timeout ends a look-up, an alarm's handler runs during one and may die out of it; a child starts anew.
use strict;
use warnings;
use Socket;
use File::Temp "tempdir";
BEGIN { system("unshare -m true 2>/dev/null") and do { print "skipped: no mount namespace of its own\n"; exit } }

my $there = tempdir(CLEANUP => 1);
my $address = join ".", 127, 1 + $$ % 250, 1 + int($$ / 250) % 250, 7;
socket my $silent, AF_INET, SOCK_DGRAM, 0 or die;
bind $silent, pack_sockaddr_in(53, inet_aton($address)) or do { print "skipped: no name server's port: $!\n"; exit };
my %text = (resolv => "nameserver $address\noptions timeout:30 attempts:5\n", nsswitch => "hosts: dns\n");
for my $name (keys %text) {
    open my $file, ">", "$there/$name.conf" or die;
    print $file $text{$name};
    close $file;
}
open my $program, ">", "$there/program" or die;
print $program <<'END';
use strict;
use warnings;
use Socket qw(:DEFAULT getaddrinfo getnameinfo);
use IO::Socket::INET;
use IO::Socket::IP;
use Time::HiRes qw(time ualarm);
$| = 1;
my $hard = 15;
my $started = time;
sub told { print join(" ", map $_ // "undef", @_), time - $started < $hard ? "\n" : " (late)\n" }

sub threads { scalar(() = glob "/proc/self/task/*") }
$SIG{ALRM} = sub { die "alarm\n" };
IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => 1, Timeout => 5);
told("numbers", defined inet_aton("127.0.0.1"), scalar gethostbyname("127.0.0.1") eq inet_aton("127.0.0.1") ? "same" : "?", "threads", threads());
for my $class (qw(IO::Socket::INET IO::Socket::IP)) {
    my $socket = $class->new(PeerAddr => "host.example", PeerPort => 80, Timeout => 0.2);
    told($class, $socket, $@, $!{ETIMEDOUT} ? "ETIMEDOUT" : "$!");
}
told("many", IO::Socket::INET->new(PeerAddr => "host.example", PeerPort => 80, Timeout => 0.1, MultiHomed => 1), $@);
my %looks_up = (
    gethostbyname => sub { gethostbyname("host.example") },
    gethostbyaddr => sub { gethostbyaddr(pack("C4", 192, 0, 2, 1), AF_INET) },
    inet_aton => sub { inet_aton("host.example") },
    getaddrinfo => sub { getaddrinfo("host.example", 80) },
    getnameinfo => sub { getnameinfo(pack_sockaddr_in(80, pack "C4", 192, 0, 2, 1)) },
);
for my $name (sort keys %looks_up) {
    ualarm 100_000;
    my @answer = eval { $looks_up{$name}->() };
    told("$name:", $@ =~ s/\n//r, scalar @answer);
}

my $rung = 0;
local $SIG{ALRM} = sub { die "enough\n" if ++$rung == 3 };
ualarm 50_000, 50_000;
eval { gethostbyname("host.example") };
ualarm 0;
told("handlers:", $rung, $@ =~ s/\n//r);

my $pid = fork // die;
if (!$pid) {
    my $socket = IO::Socket::INET->new(PeerAddr => "host.example", PeerPort => 80, Timeout => 0.1);
    told("in a child:", $socket, $@);
    require POSIX;
    POSIX::_exit(3);    # nothing of a look-up that another process gave up is looked for
}
waitpid $pid, 0;
told("status", $? >> 8);
END
close $program;
open my $run, "-|", "unshare", "-m", "sh", "-c",
    "mount --bind $there/resolv.conf /etc/resolv.conf && mount --bind $there/nsswitch.conf /etc/nsswitch.conf && exec \"\$@\"",
    "sh", $^X, "$there/program" or die;
print <$run>;
close $run;
print "ended with $?\n";

# expect: numbers 1 same threads 1
# expect: IO::Socket::INET undef IO::Socket::INET: look-up: timeout ETIMEDOUT
# expect: IO::Socket::IP undef look-up: timeout ETIMEDOUT
# expect: many undef IO::Socket::INET: look-up: timeout
# expect: getaddrinfo: alarm 0
# expect: gethostbyaddr: alarm 0
# expect: gethostbyname: alarm 0
# expect: getnameinfo: alarm 0
# expect: inet_aton: alarm 0
# expect: handlers: 3 enough
# expect: in a child: undef IO::Socket::INET: look-up: timeout
# expect: status 3
# expect: ended with 0
