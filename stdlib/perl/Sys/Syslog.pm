# SPDX-License-Identifier: MIT
# Messages to the system's log: openlog, syslog, closelog, over /dev/log or a socket that setlogsock names.
package Sys::Syslog;
use strict;
use warnings::register;
our $VERSION = "0.36";
our $host = "";

# Levels, facilities and options, by syslog(3)'s numbers.
my (%level, %facility, %option, %other);
@level{qw(EMERG ALERT CRIT ERR WARNING NOTICE INFO DEBUG)} = 0 .. 7;
@facility{qw(KERN USER MAIL DAEMON AUTH SYSLOG LPR NEWS UUCP CRON AUTHPRIV FTP)} = map $_ * 8, 0 .. 11;
@facility{map "LOCAL$_", 0 .. 7} = map $_ * 8, 16 .. 23;
@facility{qw(INSTALL LAUNCHD NETINFO RAS REMOTEAUTH CONSOLE NTP SECURITY AUDIT LFMT)} = (8, 24, 24, 32, 32, 8, 24, 32, 32, 8);
@option{qw(PID CONS ODELAY NDELAY NOWAIT PERROR)} = (1, 2, 4, 8, 16, 32);
@other{qw(FACMASK NFACILITIES PRIMASK)} = (1016, 24, 7);
my %number = (%level, %facility, %option, %other);
for my $name (keys %number) { no strict "refs"; my $value = $number{$name}; *{"LOG_$name"} = sub () { $value } }
sub LOG_MASK { 1 << $_[0] }
sub LOG_UPTO { (1 << ($_[0] + 1)) - 1 }
sub LOG_PRI { $_[0] & 7 }
sub LOG_FAC { ($_[0] & 1016) >> 3 }
sub LOG_MAKEPRI { $_[0] | $_[1] }
sub _PATH_LOG { "/dev/log" }

our @EXPORT = qw(openlog syslog closelog setlogmask);
my @macros = ((map "LOG_$_", qw(ALERT CRIT DEBUG EMERG ERR INFO NOTICE WARNING AUTH AUTHPRIV CRON DAEMON FTP KERN), (map "LOCAL$_", 0 .. 7),
    qw(LPR MAIL NEWS SYSLOG USER UUCP INSTALL LAUNCHD NETINFO RAS REMOTEAUTH CONSOLE NTP SECURITY AUDIT LFMT CONS PID NDELAY NOWAIT ODELAY PERROR FACMASK
    NFACILITIES PRIMASK)), qw(LOG_MASK LOG_UPTO));
our @EXPORT_OK = ("setlogsock", @macros);
our %EXPORT_TAGS = (standard => [@EXPORT], extended => ["setlogsock"], macros => [@macros]);
use Exporter "import";

sub croak { require Carp; goto &Carp::croak }

our $AUTOLOAD;
sub AUTOLOAD {
    my $name = $AUTOLOAD =~ s/.*:://r;
    croak("$name is not a valid Sys::Syslog macro");
}
sub DESTROY {}

our ($ident, $facility) = ("", "");
our %options;
my $mask = 255;
my ($socket, $timeout, $path, $port);
my ($is_native, $native_name) = (0, "");
my @ways = "native";
my @failures;

# A name's number, or -1.
sub xlate {
    my ($name) = @_;
    return $name + 0 if $name =~ /^\s*\d+\s*$/;
    $number{uc($name) =~ s/^LOG_//r} // -1;
}

# openlog(IDENT, OPTIONS, FACILITY): options ndelay, nofatal, noeol, nonul, nowait, perror, pid ...; they stay on until closelog.
sub openlog {
    ($ident, my $wanted, $facility) = @_;
    $ident //= "";
    $options{lc $_} = 1 for grep length, split /[\s,]+/, $wanted // "";
    $facility = "user" unless length($facility // "");
    return 1 unless $options{ndelay};
    connect_log() || croak(why_refused());
}

sub disconnect {
    close $socket if $socket;
    undef $socket;
}

sub closelog {
    disconnect();
    ($facility, $ident, %options) = ("", "");
    1;
}

sub setlogmask {
    my $before = $mask;
    $mask = $_[0] if $_[0] != 0;
    $before;
}

my @known = qw(console eventlog inet native pipe stream tcp udp unix);
my $known = "must be one of " . join ", ", map "'$_'", @known;
sub unavailable { my ($type, $why) = @_; warnings::warnif("setlogsock(): type='$type': $why"); 0 }

# setlogsock(TYPE or [TYPE, ...] or {type, path, timeout, host, port}, PATH, TIMEOUT). What is not possible changes nothing: 0.
sub setlogsock {
    @_ && @_ < 4 or croak("setlogsock(): Invalid number of arguments");
    my ($types, $where, $wait) = @_;
    my ($to_host, $to_port) = ($host, undef);
    if (ref $types eq "HASH") {
        %$types or croak("setlogsock(): No argument given");
        $to_host = $types->{host} // $host;
        ($types, $where, $wait, $to_port) = @$types{qw(type path timeout port)};
        $where //= $path;
    }
    croak("setlogsock(): Unexpected " . lc(ref $types) . " reference") if ref $types && ref $types ne "ARRAY";
    defined $types or croak("setlogsock(): Invalid type; $known");
    my @usable;
    for my $type (ref $types ? @$types : $types) {
        if (!grep $_ eq $type, @known) {
            require Carp;
            Carp::carp("setlogsock(): Invalid type '$type'; $known");
            return 0;
        }
        push @usable, $type eq "inet" ? qw(tcp udp) : $type if is_usable($type, $where // _PATH_LOG);
    }
    @usable or return 0;
    disconnect();
    ($path, $timeout, $host, $port, @ways) = ($where, $wait, $to_host, $to_port, @usable);
    1;
}

sub is_usable {
    my ($type, $where) = @_;
    return unavailable($type, "path not available") if $type eq "unix" && !(length $where && -e $where) || $type eq "pipe" && !-p $where;
    return unavailable($type, "could not find any writable device") if $type eq "stream" && !-w $where;
    return unavailable($type, "no Win32 API available") if $type eq "eventlog";
    1;
}

# syslog(PRIORITY, FORMAT, ...): priority "info", "local0|info" or a number; %m is $!.
sub syslog {
    my ($priority, $format, @values) = @_;
    my $error = $!;
    defined $priority or croak("syslog: expecting argument \$priority");
    defined $format or croak("syslog: expecting argument \$format");
    my ($level, $from) = levels($priority);
    return 0 unless LOG_MASK($level) & $mask;
    if ($format =~ /%m/) {
        $error =~ s/%/%%/g if @values;
        $format =~ s/(%%)|%m/$1 || $error/ge;
    }
    my $text = @values ? sprintf $format, @values : $format;
    $text .= "\n" unless $options{noeol} || $text =~ /\n\z/;
    my $name = length $ident ? $ident : $0 =~ s{.*/}{}sr || getlogin || getpwuid $< || "syslog";
    $name .= "[$$]" if $options{pid};
    my $time = substr localtime, 4, 15;
    print STDERR "$name: ", $text =~ s/\n?\z/\n/r if $options{perror} && !$is_native;
    my $line = [$level + $from, $time, "$name: $text"];
    return 1 if (defined $socket || connect_log()) && sent($line);
    disconnect();
    connect_log() && sent($line) ? 1 : refused();
}

sub why_refused { join "\n\t- ", "no connection to syslog available", @failures }
sub refused {
    croak(why_refused()) unless $options{nofatal};
    warnings::warnif(why_refused());
    0;
}

# syslog(3) itself ends a message with a NUL on a stream only, and nobody who listens is no failure.
sub sent {
    my ($level, $time, $text) = @{ $_[0] };
    local $SIG{PIPE} = "IGNORE";
    return 1 if $is_native && !ref $socket;
    my $end = $is_native ? $native_name eq "stream" ? "\0" : "" : $options{nonul} ? "" : "\0";
    defined syswrite $socket, "<$level>$time $text$end";
}

# A level, and a facility that may be missing: openlog's.
sub levels {
    my ($priority) = @_;
    my ($level, $from);
    if ($priority =~ /^\d+$/) { ($level, $from) = (LOG_PRI($priority), $priority & 1016 || undef) }
    else {
        $priority =~ /^\w/ or croak("syslog: invalid level/facility: $priority");
        for my $word (grep length, split /\W+/, $priority, 2) {
            my $value = xlate($word);
            croak("syslog: invalid level/facility: $word") if $value < 0;
            if ($value <= 7 && lc($word =~ s/^LOG_//ir) ne "kern") {
                croak("syslog: too many levels given: $word") if defined $level;
                $level = $value;
            } else {
                croak("syslog: too many facilities given: $word") if defined $from;
                $from = $value;
            }
        }
    }
    defined $level or croak("syslog: level must be given");
    ($level, $from // xlate(length $facility ? $facility : "user"));
}

# The first way that leads somewhere; @failures says why the others do not.
sub connect_log {
    require Socket;
    @failures = ();
    for my $way (@ways) {
        my $found = $way eq "native" ? connect_unix(_PATH_LOG) || "nobody" : $way eq "unix" ? connect_unix($path // _PATH_LOG)
            : $way =~ /^(?:tcp|udp)\z/ ? connect_host($way) : connect_file($way);
        $found or next;
        $is_native = $way eq "native";
        $socket = $found;
        return 1;
    }
    undef $socket;
    0;
}

sub no_way { push @failures, $_[0]; 0 }

sub connect_unix {
    my ($where) = @_;
    -S $where or return no_way("$where is not a socket");
    my $why;
    for my $kind (qw(dgram stream)) {
        socket my $try, Socket::AF_UNIX(), $kind eq "dgram" ? Socket::SOCK_DGRAM() : Socket::SOCK_STREAM(), 0 or next;
        $native_name = $kind;
        return $try if connect $try, Socket::pack_sockaddr_un($where);
        $why ||= "unix $kind connect: $!";
    }
    no_way($why);
}

sub connect_file {
    my ($way) = @_;
    my $where = $way eq "console" ? "/dev/console" : $path // _PATH_LOG;
    open my $try, ">", $where or return no_way("$way can't open $where: $!");
    $try;
}

sub connect_host {
    my ($way) = @_;
    my $to = length $host ? $host : "127.0.0.1";
    my $address = Socket::inet_aton($to) or return no_way("can't lookup $to");
    my $number = $port || getservbyname("syslog", $way) || 514;
    socket my $try, Socket::AF_INET(), $way eq "udp" ? Socket::SOCK_DGRAM() : Socket::SOCK_STREAM(), 0 or return no_way("$way socket: $!");
    connect $try, Socket::pack_sockaddr_in($number, $address) or return no_way("$way connect: $!");
    return $try if $way eq "tcp";
    # A datagram to nobody is answered with an error at once, on the same machine at least.
    send $try, "", 0;
    vec(my $ready = "", fileno $try, 1) = 1;
    return $try unless select $ready, undef, undef, $timeout // 0.25;
    recv $try, my $answer, 1, 0;
    $! ? no_way("udp connect: nobody listening") : $try;
}

1;
