# Without close ARGV $. runs on, and eof() sees the very end
my $d = $ENV{TMPDIR};
for my $n (1, 2) { open my $o, '>', "$d/f$n" or die; print $o "a\nb\n"; close $o }
@ARGV = ("$d/f1", "$d/f2");
while (<>) { print $., eof ? "e" : "", eof() ? "E" : "", " " }
print "\n";
# expect: 1 2e 3 4eE 
