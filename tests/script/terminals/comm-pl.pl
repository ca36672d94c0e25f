# differs-from-perl: Comm.pl and IPC::Chat are none of perl's modules
# A program that thinks it talks with a terminal, through a handle: open_proc, expect, close_it.
require "Comm.pl";
$| = 1;
sub told { print join("|", map { defined $_ ? s/\n/\\n/r : "undef" } @_), "\n" }
my $cat = open_proc("cat -n") or die "cat: $!";
for (1 .. 3) {
    print $cat "a line\n";
    print "got back ", scalar <$cat>;
}
print $cat "one two three\n";
told expect($cat, 10, "nope", "two");
print "the rest:", scalar <$cat>;
print $cat "five\n";
told expect($cat, 10, qr/(f)(i)/, "five");
told expect($cat, 0, "never");
told scalar expect($cat, 10, "ve");
print $cat "\cD";
told expect($cat, 10, "never");
print close_it($cat) ? "ended well" : "failed", " $?\n";

my $none = open_proc("/no/such/program");
print defined $none ? "what?" : "undef: $!", "\n";
my $program = open_proc("sh", "-c", 'test -t 0 && test -t 1 && test -t 2 && echo terminals; stty -a | grep -c -- "-echo "; : </dev/tty && echo controlling; exit 5');
print <$program>;
print close_it($program) ? "ended well" : "failed", " ", $? >> 8, "\n";
print defined close_it($program) ? "again?" : "once only", "\n";

# expect: got back      1	a line
# expect: got back      2	a line
# expect: got back      3	a line
# expect: two|undef|     4	one |1
# expect: the rest: three
# expect: fi|undef|     5	|0
# expect: undef|TIMEOUT|ve\n|undef
# expect: ve
# expect: undef|EOF|\n|undef
# expect: ended well 0
# expect: undef: No such file or directory
# expect: terminals
# expect: 1
# expect: controlling
# expect: failed 5
# expect: once only
