# Names outside ASCII under use utf8
use utf8; binmode STDOUT, ':utf8';
my $größe = 5; sub añadir { "añ" } print "$größe ", añadir(), " ", { ключ => 1 }->{ключ}, "\n";
# expect: 5 añ 1
