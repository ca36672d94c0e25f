# A hundred thousand keys in and out
my %h;
$h{"k$_"} = $_ for 1 .. 100_000;
print scalar(keys %h), " $h{k77777}\n";
delete $h{"k$_"} for 1 .. 99_999;
print join(",", %h), "\n";
# expect: 100000 77777
# expect: k100000,100000
