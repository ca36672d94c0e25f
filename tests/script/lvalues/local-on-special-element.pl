# local on a hash slice element and array element together
our (@a, %h) = (1, 2); 
@a = (1, 2); %h = (k => 'v');
{ local ($a[0], $h{k}) = ('x', 'y'); print "$a[0]$h{k}\n"; }
print "$a[0]$h{k}\n";
# expect: xy
# expect: 1v
