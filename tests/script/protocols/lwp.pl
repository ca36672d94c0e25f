use strict;
use warnings;
use lib "protocols/lib";
use Served;
BEGIN { needs("LWP::UserAgent", "libwww-perl"); needs("HTTP::Request::Common") }

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
my $agent = LWP::UserAgent->new(timeout => 10, agent => "test/1");
my $got = $agent->get("$base/a?b=c");
print $got->status_line, " ", $got->content, "\n";
$got = $agent->get("$base/redirect");
print $got->code, " ", $got->content, " ", scalar($got->redirects), "\n";
$got = $agent->get("$base/chunked");
print length $got->content, " ", length $got->decoded_content, " ", scalar $got->content_type, " ", $got->content_type_charset, "\n";
$got = $agent->get("$base/missing");
print $got->code, " ", $got->is_error ? "error" : "no error", " ", $got->content, "\n";
print $agent->request(HTTP::Request::Common::POST("$base/form", [a => "1 2", b => "x&y"]))->content, "\n";
print $agent->put("$base/put", Content => "data", "Content-Type" => "x/y")->content, "\n";
print $agent->head("$base/head")->content_length, "\n";
my $pieces = "";
$agent->get("$base/pieces", ":content_cb" => sub { $pieces .= $_[0] });
print "$pieces\n";
print $agent->get("$base/file", ":content_file" => "$ENV{TMPDIR}/file")->code, " ", -s "$ENV{TMPDIR}/file", "\n";
print $agent->get("ftp2://nowhere/")->code, "\n";

# expect: 200 OK GET /a?b=c [] none
# expect: 200 GET /final [] none 1
# expect: 9 7 text/plain text/plainUTF-8
# expect: 404 error gone
# expect: POST /form [a=1+2&b=x%26y] application/x-www-form-urlencoded
# expect: PUT /put [data] x/y
# expect: 18
# expect: GET /pieces [] none
# expect: 200 17
# expect: 501
