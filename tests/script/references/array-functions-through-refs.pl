# All array functions on @$r and $r->@*
my $r = [3, 1, 2];
push @$r, 4; unshift @{$r}, 0; my $p = pop @$r; my $s = shift $r->@*;
splice @$r, 1, 1; print "@$r $p $s $#$r $#{$r} ", scalar(@$r), " ", join(",", reverse @$r), "\n";
# expect: 3 2 4 0 1 1 2 2,3
