# Assigning references fills only that slot
our @list = (1); our $list = 's';
*list = [7, 8];
print "@list $list\n";
*list = { k => 'v' };
print "$list{k} @list\n";
# expect: 7 8 s
# expect: v 7 8
