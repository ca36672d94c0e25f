# push onto a fresh entry
my %h;
push @{ $h{list} }, 1, 2;
push $h{list}->@*, 3;
print "@{ $h{list} } $#{ $h{list} }\n";
# expect: 1 2 3 2
