use strict;
use warnings;
use lib "protocols/lib";
use Served;
use Net::FTP;
# Passive mode: each transfer has a connection of its own.
my $port = serve(sub {
    my ($control) = @_;
    my ($listen, %file);
    $file{hello} = "line one\r\nline two\r\n";
    my $data = sub { my $connection = $listen->accept; $connection->autoflush(1); $connection };
    print $control "220 test\r\n";
    while (defined(my $line = <$control>)) {
        $line =~ s/\r?\n//;
        my ($command, $name) = split " ", $line, 2;
        if ($command eq "USER") { print $control "331 password\r\n" }
        elsif ($command eq "PASS") { print $control $name eq "right" ? "230 in\r\n" : "530 no\r\n" }
        elsif ($command =~ /^(?:PASV|EPSV)$/) {
            $listen = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1");
            my $number = $listen->sockport;
            print $control $command eq "PASV" ? "227 Entering Passive Mode (127,0,0,1," . ($number >> 8) . "," . ($number & 255) . ")\r\n" : "229 (|||$number|)\r\n";
        }
        elsif ($command eq "RETR") {
            if (!exists $file{$name}) { print $control "550 no file\r\n"; next }
            print $control "150 comes\r\n";
            my $connection = $data->();
            print $connection $file{$name};
            close $connection;
            print $control "226 done\r\n";
        }
        elsif ($command eq "STOR") {
            print $control "150 give\r\n";
            my $connection = $data->();
            local $/;
            $file{$name} = <$connection>;
            print $control "226 took " . length($file{$name}) . "\r\n";
        }
        elsif ($command eq "NLST") {
            print $control "150 comes\r\n";
            my $connection = $data->();
            print $connection map "$_\r\n", sort keys %file;
            close $connection;
            print $control "226 done\r\n";
        }
        elsif ($command eq "SIZE") { print $control "213 " . length($file{$name}) . "\r\n" }
        elsif ($command eq "PWD") { print $control "257 \"/here\"\r\n" }
        elsif ($command eq "QUIT") { print $control "221 bye\r\n"; last }
        elsif ($command eq "DELE") { print $control delete $file{$name} ? "250 gone\r\n" : "550 no file\r\n" }
        else { print $control "200 $command\r\n" }
    }
});
my $ftp = Net::FTP->new("127.0.0.1", Port => $port, Timeout => 10, Passive => 1) or die "no connection: $@";
print $ftp->message;
print $ftp->login("me", "wrong") ? "in\n" : "refused " . $ftp->code . "\n";
print $ftp->login("me", "right") ? "in\n" : "refused\n";
print $ftp->pwd, "\n";
open my $out, ">", \my $text or die;
print $ftp->ascii, "\n";
my $file = "$ENV{TMPDIR}/hello";
print $ftp->get("hello", $file) eq $file ? "got\n" : "not got\n";
open my $in, "<", $file or die;
print <$in>;
print $ftp->binary, "\n";
my $bytes = "\0\1\2" x 1000;
open $in, "<", \$bytes or die;
print $ftp->put($in, "copy"), " ", $ftp->message;
print join(" ", $ftp->ls), "\n";
print $ftp->size("copy"), "\n";
print defined $ftp->get("nothing", "$ENV{TMPDIR}/nothing") ? "got\n" : "no file: " . $ftp->message;
my $piece = $ftp->retr("hello");
my $start;
print $piece->read($start, 8), " $start\n";
print $piece->close ? "closed\n" : "abandoned\n";
print $ftp->delete("copy") ? "deleted\n" : "kept\n";
print $ftp->quit ? "quit\n" : "no quit\n";

# expect: test
# expect: refused 530
# expect: in
# expect: /here
# expect: A
# expect: got
# expect: line one
# expect: line two
# expect: A
# expect: copy took 3000
# expect: copy hello
# expect: 3000
# expect: no file: no file
# expect: 8 line one
# expect: closed
# expect: deleted
# expect: quit
