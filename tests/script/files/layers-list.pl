# PerlIO::get_layers
open my $f, '<:encoding(UTF-8)', \"x";
print join(",", PerlIO::get_layers(STDIN)), " ";
my $p = "$ENV{TMPDIR}/f";
open my $o, '>:utf8', $p;
print join(",", PerlIO::get_layers($o)), " ";
binmode $o;
print join(",", PerlIO::get_layers($o)), "\n";
# expect: unix,perlio unix,perlio,utf8 unix,perlio
