# A server for a test: serve(CODE) listens on loopback, and a child gives CODE each connection until the test is over. Returns the port.
package Served;
use strict;
use warnings;
use IO::Socket::INET;
use Exporter "import";
our @EXPORT = qw(serve needs quietly);
my @children;

sub serve {
    my ($talk) = @_;
    my $server = IO::Socket::INET->new(Listen => 5, LocalAddr => "127.0.0.1", Proto => "tcp") or die "listen: $@";
    my $port = $server->sockport;
    defined(my $child = fork) or die "fork: $!";
    if (!$child) {
        alarm 15;
        while (my $connection = $server->accept) {
            $connection->autoflush(1);
            $talk->($connection, $port);
            close $connection;
        }
        require POSIX;
        POSIX::_exit(0);
    }
    push @children, [$child, $$];
    $port;
}

# Ends the test where a module is not installed.
sub needs {
    my ($module, $package) = @_;
    (my $file = "$module.pm") =~ s{::}{/}g;
    return if eval { require $file; 1 };
    die $@ unless $@ =~ /^Can't locate \Q$file\E/;
    print "skipped: $module is not installed", $package ? " ($package)" : "", "\n";
    exit 0;
}

END {
    for my $entry (@children) {
        my ($child, $parent) = @$entry;
        next if $$ != $parent;
        local $?;
        kill "KILL", $child;
        waitpid $child, 0;
    }
}

1;
