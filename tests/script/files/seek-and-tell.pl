# seek from start, here and end
my $p = "$ENV{TMPDIR}/f"; open my $f, '+>', $p or die; print $f "0123456789";
print tell $f;
seek $f, 2, 0;
print tell $f, getc $f;
seek $f, 2, 1;
print getc $f;
seek $f, -1, 2;
print getc $f, tell $f, " ", seek($f, -5, 0) ? 1 : 0, "\n";
close $f; print tell $f, "\n";
# expect: 10225910 0
# expect: -1
