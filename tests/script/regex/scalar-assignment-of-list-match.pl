# Count, first and context of =~ in assignments
my $bool = "abc" =~ /(b)/; my ($cap) = "abc" =~ /(b)/; my $all = () = "bbb" =~ /b/g;
print "$bool $cap $all\n";
my $str = join ",", "2024-01" =~ /^(\d+)-(\d+)$/; print "$str\n";
# expect: 1 b 3
# expect: 2024,01
