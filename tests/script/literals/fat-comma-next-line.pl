# The arrow may stand on the next line
my %h = (key
    => 'value');
print $h{key}, "\n";
# expect: value
