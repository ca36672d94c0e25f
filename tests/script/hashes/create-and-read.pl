# Keys and values
my %h = (one => 1, two => 2);
print $h{one}, " ", $h{'two'}, " ", $h{"t" . "wo"}, "\n";
$h{three} = 3;
print scalar(keys %h), "\n";
# expect: 1 2 2
# expect: 3
