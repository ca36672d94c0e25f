# Comments between all tokens
my @a = ( # open
  1, # one
  # nothing
  2 # two
); # close
my $s = $a # name
  [ # open
  1 ]; print "$s\n"; print "a" # first
  . "b" # second
  ; print "\n";
# expect: 2
# expect: ab
