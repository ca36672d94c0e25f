# A table in the replacement
my %t = (name => "Al", n => 3); my $s = "Hi {name}, {n} times, {x}";
$s =~ s/\{(\w+)\}/exists $t{$1} ? $t{$1} : "?"/ge; print "$s\n";
# expect: Hi Al, 3 times, ?
