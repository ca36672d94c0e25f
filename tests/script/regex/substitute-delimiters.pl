# Other delimiters and mixed brackets
my $s = "/dir/x"; $s =~ s#/x#/y#; print "$s ";
$s =~ s{/y}{/z}; print "$s "; $s =~ s(/z)/w/; print "$s "; $s =~ s'w'$x'; print "$s\n";
# expect: /dir/y /dir/z /dirw /dir$x
