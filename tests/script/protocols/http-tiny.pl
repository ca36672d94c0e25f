use strict;
use warnings;
use lib "protocols/lib";
use Served;
BEGIN { needs("HTTP::Tiny") }

# One request a connection; what is asked for decides the answer.
sub answer {
    my ($connection) = @_;
    my ($method, $path) = split " ", scalar <$connection>;
    my (%header, $body);
    while (defined(my $line = <$connection>)) {
        last if $line =~ /^\r?\n/;
        $header{lc $1} = $2 if $line =~ /^([^:]+):\s*(.*?)\r?\n/;
    }
    $body = "";
    read $connection, $body, $header{"content-length"} if $header{"content-length"};
    my $close = "Connection: close\r\n\r\n";
    return print $connection "HTTP/1.1 302 Found\r\nLocation: /final\r\nContent-Length: 0\r\n$close" if $path eq "/redirect";
    return print $connection "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n${close}gone" if $path eq "/missing";
    return print $connection "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain; charset=UTF-8\r\n${close}5\r\nhello\r\n4\r\n \xe2\x98\xba\r\n0\r\n\r\n"
        if $path eq "/chunked";
    my $text = "$method $path [$body] " . ($header{"content-type"} // "none");
    print $connection "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ", length $text, "\r\n$close", $method eq "HEAD" ? "" : $text;
}

my $base = "http://127.0.0.1:" . serve(\&answer);
my $http = HTTP::Tiny->new(timeout => 10);
my $got = $http->get("$base/a?b=c");
print "$got->{status} $got->{reason} $got->{success} $got->{content}\n";
$got = $http->get("$base/redirect");
print "$got->{status} $got->{content} ", scalar @{$got->{redirects}}, "\n";
$got = $http->get("$base/chunked");
print "$got->{content} $got->{headers}{'content-type'}\n";
$got = $http->get("$base/missing");
print "$got->{status} ", $got->{success} ? "success" : "failure", " $got->{content}\n";
print $http->post_form("$base/form", {a => "1 2", b => "x&y"})->{content}, "\n";
print $http->request("PUT", "$base/put", {content => "data", headers => {"content-type" => "x/y"}})->{content}, "\n";
print $http->head("$base/head")->{headers}{"content-length"}, "\n";
my $pieces = "";
$http->get("$base/pieces", {data_callback => sub { $pieces .= $_[0] }});
print "$pieces\n";
$got = $http->mirror("$base/file", "$ENV{TMPDIR}/file");
open my $file, "<", "$ENV{TMPDIR}/file" or die;
print <$file>, "\n";
my $closed = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1");
my $port = $closed->sockport;
close $closed;
$got = $http->get("http://127.0.0.1:$port/");
print "$got->{status} ", $got->{content} =~ /(Connection refused)/, "\n";

# expect: 200 OK 1 GET /a?b=c [] none
# expect: 200 GET /final [] none 1
# expect: hello ☺ text/plain; charset=UTF-8
# expect: 404 failure gone
# expect: POST /form [a=1+2&b=x%26y] application/x-www-form-urlencoded
# expect: PUT /put [data] x/y
# expect: 18
# expect: GET /pieces [] none
# expect: GET /file [] none
# expect: 599 Connection refused
