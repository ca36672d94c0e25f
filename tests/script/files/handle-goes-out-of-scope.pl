# A lexical handle closes itself
my $p = "$ENV{TMPDIR}/f";
{ open my $o, '>', $p or die; print $o "buffered" }
print -s $p, "\n";
sub w { open my $o, '>', $p; print $o "12"; return } w();
print -s $p, "\n";
# expect: 8
# expect: 2
