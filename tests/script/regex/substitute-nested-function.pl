# A function with its own match inside /e
sub f { my $v = shift; $v =~ s/a/x/; $v }
my $s = "aa ba"; $s =~ s/(\w+)/f($1) . $1/ge; print "$s\n";
# expect: xaaa bxba
