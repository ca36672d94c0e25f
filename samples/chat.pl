# SPDX-License-Identifier: MIT
# A chat room with IO::Socket and IO::Select: one process serves all who are there, and waits for nobody in particular.
use strict;
use warnings;
use IO::Select;
use IO::Socket;
$| = 1;
alarm 30;

my $room = IO::Socket::INET->new(LocalAddr => '127.0.0.1', Listen => 10, Proto => 'tcp') or die "room: $@";
my $port = $room->sockport;

# The server: whatever is ready is a newcomer, a line from somebody, or somebody's leaving.
sub serve {
    local $SIG{PIPE} = 'IGNORE';
    my %name_of;    # handle => who, once said
    my $all = IO::Select->new($room);
    my $say = sub {
        my ($text, @except) = @_;
        for my $guest (grep { exists $name_of{$_} && $_ != $except[0] } $all->handles) { $guest->print("$text\n"); }
    };
    while (1) {
        for my $ready ($all->can_read) {
            if ($ready == $room) {
                my $guest = $room->accept or next;
                $guest->autoflush(1);
                $guest->print("your name?\n");
                $all->add($guest);
                next;
            }
            # One read, one line: these guests wait for an answer before they write the next one.
            if (!sysread $ready, my $line, 1000) {
                $all->remove($ready);
                my $gone = delete $name_of{$ready};
                close $ready;
                $say->("$gone has left", $room) if defined $gone;
                return if !%name_of;
            }
            elsif (chomp $line, !exists $name_of{$ready}) {
                $say->("here comes $line", $ready);
                $name_of{$ready} = $line;
                $ready->print("welcome, ", scalar keys %name_of, " in the room\n");
            }
            else {
                $say->("$name_of{$ready}: $line", $ready);
                $ready->print("said\n");
            }
        }
    }
}

my $pid = fork // die "fork: $!";
if (!$pid) {
    serve();
    exit 0;
}
close $room;

# The guests, played by one process, so that who says what when is the same each time.
my %guest;

sub hears {
    my ($name, $lines) = @_;
    print map { "  $name hears: " . $guest{$name}->getline } 1 .. $lines // 1;
}

sub comes {
    my ($name) = @_;
    print "$name comes\n";
    $guest{$name} = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $port, Proto => 'tcp') or die "$name: $@";
    $guest{$name}->autoflush(1);
    hears($name);
    $guest{$name}->print("$name\n");
    hears($name);
}

sub says {
    my ($name, $text) = @_;
    print "$name says: $text\n";
    $guest{$name}->print("$text\n");
    hears($name);
}

comes('Ada');
comes('Blaise');
hears('Ada');
says('Ada', 'is it warm today?');
hears('Blaise');
comes('Charles');
hears($_) for qw(Ada Blaise);
says('Charles', 'it is');
hears($_) for qw(Ada Blaise);
close delete $guest{Ada};
print "Ada leaves\n";
hears($_) for qw(Blaise Charles);
close $_ for values %guest;
waitpid $pid, 0;
print "the room is closed, with $?\n";

# expect: Ada comes
# expect:   Ada hears: your name?
# expect:   Ada hears: welcome, 1 in the room
# expect: Blaise comes
# expect:   Blaise hears: your name?
# expect:   Blaise hears: welcome, 2 in the room
# expect:   Ada hears: here comes Blaise
# expect: Ada says: is it warm today?
# expect:   Ada hears: said
# expect:   Blaise hears: Ada: is it warm today?
# expect: Charles comes
# expect:   Charles hears: your name?
# expect:   Charles hears: welcome, 3 in the room
# expect:   Ada hears: here comes Charles
# expect:   Blaise hears: here comes Charles
# expect: Charles says: it is
# expect:   Charles hears: said
# expect:   Ada hears: Charles: it is
# expect:   Blaise hears: Charles: it is
# expect: Ada leaves
# expect:   Blaise hears: Ada has left
# expect:   Charles hears: Ada has left
# expect: the room is closed, with 0
