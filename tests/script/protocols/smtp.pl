use strict;
use warnings;
use lib "protocols/lib";
use Served;
use Net::SMTP;
my $port = serve(sub {
    my ($connection) = @_;
    print $connection "220 test ESMTP\r\n";
    my ($data, @lines);
    while (defined(my $line = <$connection>)) {
        $line =~ s/\r?\n//;
        if ($data) {
            if ($line eq ".") { print $connection "250 took " . @lines . " lines: @lines\r\n"; $data = 0 }
            else { push @lines, $line }
        }
        elsif ($line =~ /^EHLO/) { print $connection "250-test\r\n250-SIZE 1000\r\n250 8BITMIME\r\n" }
        elsif ($line =~ /^RCPT TO:<bad/) { print $connection "550 no such user\r\n" }
        elsif ($line eq "DATA") { print $connection "354 go on\r\n"; $data = 1 }
        elsif ($line eq "QUIT") { print $connection "221 bye\r\n"; last }
        else { print $connection "250 ok $line\r\n" }
    }
});
my $smtp = Net::SMTP->new("127.0.0.1", Port => $port, Timeout => 10, Hello => "client.test") or die "no connection: $@";
print $smtp->banner;
print $smtp->domain, " ", $smtp->supports("SIZE"), " ", $smtp->supports("STARTTLS") // "no TLS", "\n";
print $smtp->mail('me@here.test'), " ", $smtp->message;
print $smtp->to('you@there.test') ? "to\n" : "refused\n";
print $smtp->to('bad@there.test') ? "to\n" : "refused: " . $smtp->code . " " . $smtp->message;
print $smtp->data("Subject: x\n", "\n", ".dots\n", "end\n") ? "sent: " . $smtp->message : "not sent\n";
print $smtp->datasend("x") ? "" : "", $smtp->quit ? "quit " . $smtp->code . "\n" : "no quit\n";

# expect: test ESMTP
# expect: test 1000 no TLS
# expect: 1 ok MAIL FROM:<me@here.test>
# expect: to
# expect: refused: 550 no such user
# expect: sent: took 4 lines: Subject: x  ..dots end
# expect: quit 250
