# A minus in a hash subscript and a spaced one
my %h = (-x => 'minus', ' y ' => 'spaced', y => 'bare');
print "$h{-x} $h{ y } $h{' y '}\n";
# expect: minus bare spaced
