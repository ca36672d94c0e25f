# HTML::HeadParser: what a page's head says, as header fields, and when the head is over.
use strict;
use warnings;
use lib "protocols/lib";
use Served;
BEGIN { needs("HTTP::Headers", "libhttp-message-perl"); needs("HTML::HeadParser", "libhtml-parser-perl") }

sub heads {
    my ($name, @pieces) = @_;
    my $parser = HTML::HeadParser->new;
    my $goes_on;
    for my $piece (@pieces) { $goes_on = $parser->parse($piece) or last }
    $parser->eof;
    print "-- $name: ", $goes_on ? "goes on" : "over", "\n", $parser->as_string =~ s/[^\x20-\x7e\n]/sprintf "{%x}", ord $&/ger;
}
heads("all", <<'END');
<!DOCTYPE html>
<!-- a comment with <title>no title</title> -->
<html lang="en"><head>
<title> The
  title &amp; more &auml;&#33;&#x41; </title>
<base href="http://there.example/ ">
<link rel="next" href='/next' type=text/x>
<meta http-equiv="Expires" content="never">
<meta name="keywords" content="a, &quot;b&quot;">
<META NAME=author CONTENT=me>
<meta charset="utf-8">
<style> <title>not this</title> </style>
<script> if (a < b) "</title>" </script>
</head><body><title>late</title></body></html>
END
heads("in pieces", "<ht", "ml><he", "ad><ti", "tle>in pie", "ces</tit", "le>", "<meta name=a con", "tent=b>");
heads("text ends it", "<title>one</title> text <meta name=a content=b>");
heads("body ends it", "<title>one</title><body><meta name=a content=b>");
heads("an unknown tag", "<title>one</title><p><meta name=a content=b>");
heads("nothing", "");
heads("no head", "plain text");
heads("not closed", "<title>never");
my $headers = HTTP::Headers->new("X-Mine" => 1);
my $parser = HTML::HeadParser->new($headers);
$parser->parse("<title>mine</title>");
print $headers->header("Title"), " ", $parser->header("X-Mine"), " ", $parser->header == $headers ? "same" : "?", "\n";

# expect: -- all: over
# expect: Expires: never
# expect: Content-Base: http://there.example/
# expect: Link: </next>; rel="next"; type="text/x"
# expect: Title: The title & more {e4}!A
# expect: X-Meta-Author: me
# expect: X-Meta-Charset: utf-8
# expect: X-Meta-Keywords: a, "b"
# expect: -- in pieces: goes on
# expect: Title: in pieces
# expect: X-Meta-A: b
# expect: -- text ends it: over
# expect: Title: one
# expect: -- body ends it: over
# expect: Title: one
# expect: -- an unknown tag: over
# expect: Title: one
# expect: -- nothing: goes on
# expect: -- no head: over
# expect: -- not closed: goes on
# expect: Title: never
# expect: mine 1 same
