# -word, -word => and -x tests
sub foo { 5 }
my %h = (-foo => 1, -e => 2);
print join(",", sort keys %h), " ", -foo(), " ", -d "/" ? "dir" : "no", " ", - foo, "\n";
# expect: -e,-foo -5 dir -5
