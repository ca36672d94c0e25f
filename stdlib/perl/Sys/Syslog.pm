# SPDX-License-Identifier: MIT
# Messages to the system's log: openlog, syslog, closelog, over /dev/log or a socket that setlogsock names.
package Sys::Syslog;
use strict;
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

our ($ident, $facility) = ("", "user");
our %options;
my $mask = 255;
my ($socket, $timeout, $path);
my @ways = qw(unix stream);

sub xlate {
    my ($name) = @_;
    return $name + 0 if $name =~ /^\s*\d+\s*$/;
    $number{uc($name) =~ s/^LOG_//r} // -1;
}

# openlog(IDENT, OPTIONS, FACILITY): options ndelay, nofatal, nowait, perror, pid ...
sub openlog {
    ($ident, my $wanted, $facility) = @_;
    $ident //= "";
    %options = map +(lc $_ => 1), grep length, split /[\s,]+/, $wanted // "";
    $facility = length($facility // "") ? $facility : "user";
    return 1 unless $options{ndelay};
    connect_log();
}

sub closelog {
    close $socket if $socket;
    undef $socket;
    1;
}

sub setlogmask {
    my $before = $mask;
    $mask = $_[0] if $_[0];
    $before;
}

my %known = map +($_ => 1), qw(console eventlog inet native pipe stream tcp udp unix);

# setlogsock(TYPE or [TYPE, ...] or {type, path, timeout, host, port}, PATH, TIMEOUT)
sub setlogsock {
    @_ or croak("setlogsock(): Invalid number of arguments");
    my ($types, $where, $wait) = @_;
    if (ref $types eq "HASH") { ($types, $where, $wait, $host) = (@$types{qw(type path timeout)}, $types->{host} // $host) }
    defined $types or croak("setlogsock(): No argument given");
    my @types = map lc, ref $types ? @$types : $types;
    for my $type (@types) {
        next if $known{$type};
        require Carp;
        Carp::carp("setlogsock(): Invalid type '$type'; must be one of " . join ", ", map "'$_'", sort keys %known);
        return 0;
    }
    closelog();
    ($path, $timeout) = ($where, $wait);
    @ways = map $_ eq "native" ? qw(unix stream) : $_ eq "inet" ? qw(tcp udp) : $_, @types;
    return 0 if @types == 1 && $types[0] =~ /^(?:stream|pipe|eventlog)$/ && !-e($path // "/dev/log");
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
    $format =~ s/(%%)|%m/$1 || $error =~ s{%}{%%}gr/ge;
    $format .= "\n" unless $format =~ /\n\z/;
    my $text = @values ? sprintf $format, @values : sprintf $format;
    my $name = length $ident ? $ident : getlogin || getpwuid $< || "syslog";
    $name .= "[$$]" if $options{pid};
    my $time = substr localtime, 4, 15;
    print STDERR "$name: $text" if $options{perror};
    return 1 if (defined $socket || connect_log()) && sent("<" . ($level | $from) . ">$time $name: $text\0");
    closelog();
    connect_log() && sent("<" . ($level | $from) . ">$time $name: $text\0") ? 1 : refused();
}

sub refused { $options{nofatal} ? 0 : croak("no connection to syslog available") }
sub sent { local $SIG{PIPE} = "IGNORE"; defined syswrite $socket, $_[0] }

sub levels {
    my ($priority) = @_;
    my ($level, $from);
    if ($priority =~ /^\d+$/) { ($level, $from) = (LOG_PRI($priority), $priority & 1016 || undef) }
    else {
        for my $word (split /\W+/, $priority, 2) {
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
    $from //= xlate($facility);
    ($level, $from < 0 ? 8 : $from);
}

sub connect_log {
    require Socket;
    for my $way (@ways) {
        my $where = $path // "/dev/log";
        if ($way eq "unix" || $way eq "stream") {
            for my $type ($way eq "unix" ? (Socket::SOCK_DGRAM(), Socket::SOCK_STREAM()) : Socket::SOCK_STREAM()) {
                socket my $try, Socket::AF_UNIX(), $type, 0 or next;
                return $socket = $try if connect $try, Socket::pack_sockaddr_un($where);
            }
        } elsif ($way eq "udp" || $way eq "tcp") {
            my $address = Socket::inet_aton(length $host ? $host : "127.0.0.1") or next;
            my $port = getservbyname("syslog", $way) || 514;
            socket my $try, Socket::AF_INET(), $way eq "udp" ? Socket::SOCK_DGRAM() : Socket::SOCK_STREAM(), 0 or next;
            return $socket = $try if connect $try, Socket::pack_sockaddr_in($port, $address);
        } elsif ($way eq "pipe" || $way eq "console") {
            my $try;
            return $socket = $try if open $try, ">", $way eq "console" ? "/dev/console" : $where;
        }
    }
    undef $socket;
    0;
}

1;
