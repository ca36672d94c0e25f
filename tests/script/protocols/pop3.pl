use strict;
use warnings;
use lib "protocols/lib";
use Served;
use Net::POP3;
my $port = serve(sub {
    my ($connection) = @_;
    my @mail = ("Subject: one\r\n\r\nfirst\r\n", "Subject: two\r\n\r\n..second\r\n");
    print $connection "+OK ready <1896.697170952\@test>\r\n";
    while (defined(my $line = <$connection>)) {
        $line =~ s/\r?\n//;
        my ($command, $number) = split " ", $line;
        if ($command eq "USER") { print $connection "+OK\r\n" }
        elsif ($command eq "PASS") { print $connection $number eq "secret" ? "+OK 2 messages\r\n" : "-ERR wrong\r\n" }
        elsif ($command eq "STAT") { print $connection "+OK 2 40\r\n" }
        elsif ($command eq "LIST") { print $connection "+OK\r\n1 20\r\n2 21\r\n.\r\n" }
        elsif ($command eq "UIDL") { print $connection "+OK\r\n1 aaa\r\n2 bbb\r\n.\r\n" }
        elsif ($command eq "RETR") { print $connection $mail[$number - 1] ? "+OK\r\n$mail[$number - 1].\r\n" : "-ERR no such message\r\n" }
        elsif ($command eq "TOP") { print $connection "+OK\r\nSubject: one\r\n.\r\n" }
        elsif ($command eq "QUIT") { print $connection "+OK bye\r\n"; last }
        elsif ($command eq "APOP") { print $connection "+OK $number\r\n" }
        else { print $connection "+OK $command\r\n" }
    }
});
my $pop = Net::POP3->new("127.0.0.1", Port => $port, Timeout => 10) or die "no connection: $@";
print defined $pop->login("me", "wrong") ? "in\n" : "refused: " . $pop->message;
print $pop->login("me", "secret"), "\n";
print join(" ", $pop->popstat), "\n";
my $list = $pop->list;
print join(" ", map "$_=$list->{$_}", sort keys %$list), "\n";
my $ids = $pop->uidl;
print join(" ", map "$_=$ids->{$_}", sort keys %$ids), "\n";
print @{$pop->get(1)}, @{$pop->get(2)}, @{$pop->top(1, 0)};
print defined $pop->get(3) ? "got\n" : "no message 3\n";
print $pop->delete(1) ? "deleted\n" : "kept\n";
print $pop->quit ? "quit\n" : "no quit\n";
my $second = Net::POP3->new("127.0.0.1", Port => $port, Timeout => 10);
print $second->apop("me", "secret") ? "apop\n" : "no apop\n";

# expect: refused: wrong
# expect: 2
# expect: 2 40
# expect: 1=20 2=21
# expect: 1=aaa 2=bbb
# expect: Subject: one
# expect:
# expect: first
# expect: Subject: two
# expect:
# expect: .second
# expect: Subject: one
# expect: no message 3
# expect: deleted
# expect: quit
# expect: apop
