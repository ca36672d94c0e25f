# Autovivification in push, foreach and nested assignment
my %h;
push @{ $h{a}{b} }, 1;
for my $x (@{ $h{c} }) { }
$h{d}->[1] = 1;
my @x = @{ $h{e} || [] };
print join(",", sort keys %h), "\n";
# expect: a,c,d
