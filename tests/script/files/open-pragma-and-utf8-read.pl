# Invalid UTF-8 read through :utf8 layers
use warnings;
my $p = "$ENV{TMPDIR}/f";
open my $o, '>', $p;
print $o "a\xffb\n";
close $o;
open my $f, '<:encoding(UTF-8)', $p;
$SIG{__WARN__} = sub { print $_[0] =~ /does not map to Unicode/ ? "warned\n" : $_[0] };
my $l = <$f>;
print length $l, "\n";
# expect: warned
# expect: 7
