# All ways to name the handle
my $h = { out => \*STDOUT }; my @h = (\*STDOUT); my $fh = \*STDOUT;
print STDOUT "1";
print {$fh} "2";
print $fh "3";
print { $h->{out} } "4";
print { $h[0] } "5";
print { 1 ? *STDOUT : *STDERR } "6";
print STDOUT ("7"), "\n";
print(STDOUT "8", "\n");
$fh->print("9\n");
# expect: 1234567
# expect: 8
# expect: 9
