# -n reads the files in the arguments
chdir $ENV{TMPDIR};
for my $n (1, 2) { open my $f, '>', "f$n" or die; print $f "text $n\n"; close $f }
system $^X, "-ne", 'print "$ARGV:$.:$_"', "f1", "f2";
# expect: f1:1:text 1
# expect: f2:2:text 2
