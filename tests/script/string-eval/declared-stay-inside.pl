# my inside stays inside
eval 'my $inner = 5; our $glob = 6';
print defined $inner ? 1 : 0, " $glob\n";
# expect: 0 6
