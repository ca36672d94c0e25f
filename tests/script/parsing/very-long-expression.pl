# Three thousand terms in a row
my $e = join "+", 1 .. 3000;
print eval($e), "\n";
my $c = join ".", ("'a'") x 3000;
print length(eval $c), "\n";
my $l = join ",", 1 .. 3000;
print scalar(my @x = eval "($l)"), "\n";
# expect: 4501500
# expect: 3000
# expect: 3000
