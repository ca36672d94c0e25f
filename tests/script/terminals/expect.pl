# Debian's Expect, unmodified: spawn, patterns with actions, what came before, timeouts, the end.
use strict;
use warnings;
BEGIN { eval { require Expect; 1 } or do { print "skipped: Expect is not installed (libexpect-perl)\n"; exit } }
use Expect;
$Expect::Log_Stdout = 0;
my $cat = Expect->spawn("cat") or die;
print $cat->raw_pty ? "" : "cooked\n";
$cat->send("hello\n");
print scalar $cat->expect(5, "hello"), " ", $cat->match, "\n";
print scalar $cat->expect(5, -re => 'h(.l+)o'), " ", $cat->match, " [", join(",", $cat->matchlist), "]\n";
print defined $cat->expect(0.05, "nothing") ? "matched" : "no match", "\n";
$cat->send("\cD");
$cat->expect(5, ["eof" => sub { print "the end\n" }]);
$cat->soft_close;

my $talk = Expect->new;
$talk->raw_pty(1);
$talk->spawn("sh", "-c", 'read x; echo "got $x"; read y; echo "bye $y"; exit 3') or die;
$talk->send("one\n");
my $which = $talk->expect(5,
    [qr/got (\w+)\n/ => sub { my $self = shift; print "matched ", ($self->matchlist)[0], "\n"; $self->send("two\n"); exp_continue() }],
    [qr/bye (two)/ => sub { print "bye\n" }]);
print "pattern $which\n";
print $talk->soft_close >> 8, "\n";

my $size = Expect->new;
$size->slave->set_winsize(33, 44);
$size->spawn("stty", "size") or die;
print scalar $size->expect(5, -re => '33 44'), "\n";
my @all = $size->expect(5, "never");
print defined $all[0] ? 1 : "undef", " ", $all[1] =~ /^[23]/ ? "ended" : $all[1], "\n";
$size->soft_close;

my $sleep = Expect->spawn("sleep", "100");
$sleep->hard_close;
print $sleep->exitstatus & 127 ? "killed\n" : "ended\n";
my $logged = "";
my $log = Expect->spawn("echo", "to the log");
$log->log_file(sub { $logged .= $_[0] });
$log->expect(5, ["eof" => sub { }]);
$log->soft_close;
print $logged =~ s/\r//gr;

# expect: cooked
# expect: 1 hello
# expect: 1 hello [ell]
# expect: no match
# expect: the end
# expect: matched one
# expect: bye
# expect: pattern 2
# expect: 3
# expect: 1
# expect: undef ended
# expect: killed
# expect: to the log
