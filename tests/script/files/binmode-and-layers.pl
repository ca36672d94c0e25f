# :raw :utf8 :crlf :encoding
my $p = "$ENV{TMPDIR}/f";
open my $f, '>:utf8', $p or die;
print $f "\x{263a}\n";
close $f;
print -s $p;
open $f, '<', $p;
my $l = <$f>;
print length $l;
open $f, '<:encoding(UTF-8)', $p;
$l = <$f>;
print length $l;
open $f, '>:crlf', $p;
print $f "a\n";
close $f;
print -s $p;
open $f, '<:crlf', $p;
$l = <$f>;
print length $l;
open $f, '<', $p;
binmode $f;
$l = <$f>;
print length $l, "\n";
# expect: 442323
