# Clearing a hash
my %h = (a => 1);
%h = (); print scalar(keys %h);
%h = (a => 1); undef %h; print scalar(keys %h), "\n";
# expect: 00
