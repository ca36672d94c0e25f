# differs-from-perl: Comm.pl and IPC::Chat are none of perl's modules
# The user's terminal is joined to the program: each key goes there, and the terminal is as before afterwards.
use IPC::Chat;
my $user = IPC::Chat->new($^X, "-e", <<'END');
require "Comm.pl";
$| = 1;
system "stty -a | grep -o -- '-*icanon'";
my $program = open_proc('echo ready; stty raw; dd bs=1 count=1 2>/dev/null; echo; echo bye; exit 3');
interact($program);
close_it($program);
print "status ", $? >> 8, "\n";
system "stty -a | grep -o -- '-*icanon'";
END
sub next_line { my $line = $user->expect(10, ".*\n"); print $line =~ s/\r//gr }
next_line for 1 .. 2;
print {$user} "k";
next_line for 1 .. 4;
$user->expect(10, "never");
print $user->close_it ? "ended well\n" : "failed\n";

# expect: icanon
# expect: ready
# expect: k
# expect: bye
# expect: status 3
# expect: icanon
# expect: ended well
