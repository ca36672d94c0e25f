use strict;
use warnings;
use lib "protocols/lib";
use Served;
use Net::NNTP;
my $port = serve(sub {
    my ($connection) = @_;
    my %text = (HEAD => "Subject: x\r\n", BODY => "the text\r\n..dot\r\n", ARTICLE => "Subject: x\r\n\r\nthe text\r\n");
    print $connection "200 test, posting allowed\r\n";
    while (defined(my $line = <$connection>)) {
        $line =~ s/\r?\n//;
        my ($command, $name) = split " ", $line;
        $command = uc $command;
        if ($command eq "MODE") { print $connection "200 reader\r\n" }
        elsif ($command eq "GROUP") { print $connection $name eq "test.group" ? "211 3 1 3 test.group\r\n" : "411 no such group\r\n" }
        elsif ($command eq "LIST") { print $connection "215 list\r\ntest.group 3 1 y\r\nother.group 0 1 n\r\n.\r\n" }
        elsif ($text{$command}) { print $connection "220 1 <a\@b>\r\n$text{$command}.\r\n" }
        elsif ($command eq "POST") {
            print $connection "340 send\r\n";
            my $count = 0;
            while (<$connection>) { last if /^\.\r?\n/; ++$count }
            print $connection "240 took $count\r\n";
        }
        elsif ($command eq "QUIT") { print $connection "205 bye\r\n"; last }
        else { print $connection "500 what\r\n" }
    }
});
my $news = Net::NNTP->new("127.0.0.1", Port => $port, Timeout => 10) or die "no connection: $@";
print join(" ", $news->group("test.group")), "\n";
print defined $news->group("none") ? "" : "refused: " . $news->message;
my $list = $news->list;
print join(" ", map "$_=@{$list->{$_}}", sort keys %$list), "\n";
print @{$news->head(1)}, @{$news->body(1)}, @{$news->article(1)};
print $news->postok ? "may post\n" : "may not post\n";
print $news->post("Subject: y\n", "\n", "text\n") ? "posted: " . $news->message : "not posted\n";
print $news->quit ? "quit\n" : "no quit\n";

# expect: 3 1 3 test.group
# expect: refused: no such group
# expect: other.group=0 1 n test.group=3 1 y
# expect: Subject: x
# expect: the text
# expect: .dot
# expect: Subject: x
# expect:
# expect: the text
# expect: may post
# expect: posted: took 3
# expect: quit
