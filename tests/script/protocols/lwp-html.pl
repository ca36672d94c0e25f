use strict;
use warnings;
use lib "protocols/lib";
use Served;
BEGIN { needs("LWP::UserAgent", "libwww-perl") }

sub answer {
    my ($connection) = @_;
    my ($method, $path) = split " ", scalar <$connection>;
    while (defined(my $line = <$connection>)) { last if $line =~ /^\r?\n/ }
    my $text = "<html><head><title>The title</title><base href='http://there.example/'></head><body>&auml; text</body></html>\n";
    print $connection "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nConnection: close\r\nContent-Length: ", length $text, "\r\n\r\n$text";
}

my $base = "http://127.0.0.1:" . serve(\&answer);
my $agent = LWP::UserAgent->new(timeout => 10);
local $SIG{__WARN__} = sub { print "warned: $_[0]" };
for my $parses (0, 1) {
    $agent->parse_head($parses);
    my $got = $agent->get("$base/page");
    print $got->status_line, ", ", length $got->content, " bytes, ", $got->content_type, ", title ", $got->title // "undef", ", died ", $got->header("X-Died") // "not", "\n";
}

# expect: 200 OK, 110 bytes, text/htmlcharset=UTF-8, title undef, died not
# expect: 200 OK, 110 bytes, text/htmlcharset=UTF-8, title The title, died not
