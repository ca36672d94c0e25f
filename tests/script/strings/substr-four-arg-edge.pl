# Replacement longer, shorter, at the ends
my $s = "abc";
substr($s, 0, 0, "<"); substr($s, length $s, 0, ">"); print "$s ";
substr($s, 1, 3, ""); print "$s ";
substr($s, -1, 1, "END"); print "$s\n";
# expect: <abc> <> <END
