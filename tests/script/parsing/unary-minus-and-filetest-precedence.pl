# -s $file + 1 and -e "a" . "b"
my $p = "$ENV{TMPDIR}/f"; open my $o, '>', $p; print $o "12345"; close $o;
print -s $p, " ", (-s $p) + 10, " ", -e $p && "there", " ", -s ($p) / 5, "\n";

# expect: 5 15 there 
