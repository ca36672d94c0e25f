# A keyword as a name
my $if = 1; my %while = (for => 1); sub print_it { "ok\n" } print print_it(), $while{for}, $if, "\n";
# expect: ok
# expect: 11
