# Inserting during each ends somehow
no warnings;
my %h = map { $_ => 1 } 1 .. 10;
my $n = 0;
while (my ($k) = each %h) { $h{"new$n"} = 1 if $n < 5; last if ++$n > 1000 }
print $n <= 1000 ? "ended\n" : "odd $n\n";
# expect: ended
