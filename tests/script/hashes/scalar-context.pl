# A hash in scalar context counts its keys
my %h = (a => 1, b => 2);
my $n = %h;
print "$n ", scalar(%h), " ", %h ? "true" : "false", "\n";
%h = ();
print scalar(%h), " ", !%h ? "empty" : "full", "\n";
# expect: 2 2 true
# expect: 0 empty
