# Reading from a closed STDIN
close STDIN; my $l = <STDIN>; print defined $l ? "line" : "undef", "\n";
# expect: undef
