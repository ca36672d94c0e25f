# Read and write positions with seek between
my $p = "$ENV{TMPDIR}/f";
open my $f, '+>', $p;
print $f "aaa\nbbb\n";
seek $f, 0, 0;
my $l = <$f>;
seek $f, 0, 1;
print $f "CCC";
seek $f, 0, 0;
print <$f>;
# expect: aaa
# expect: CCC
