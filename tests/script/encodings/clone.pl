BEGIN { eval { require Clone; 1 } or do { print "skipped: Clone is not installed\n"; exit } }
use Clone "clone";
my $shared = [1];
my $data = {list => [1, [2, 3]], same => [$shared, $shared], object => bless({a => 1}, "Some::Class"), code => \&clone, text => \"x", undef => undef};
$data->{self} = $data;
my $copy = clone($data);
print $copy != $data, $copy->{list}[1] != $data->{list}[1], " @{$copy->{list}[1]}\n";
print $copy->{same}[0] == $copy->{same}[1] ? "one" : "two", " ", ref $copy->{object}, " ", $copy->{self} == $copy ? "cycle" : "no cycle", "\n";
print $copy->{code} == \&clone ? "code shared" : "what", " ${$copy->{text}} ", exists $copy->{undef} ? "there" : "gone", "\n";
print clone("plain"), " ", defined clone(undef) ? "" : "undef", "\n";
my $deep = [[[1]]];
my $flat = clone($deep, 1);
print $flat != $deep, " ", $flat->[0] == $deep->[0] ? "shared" : "copied", "\n";

# no-leak-check: it makes a cycle
# expect: 11 2 3
# expect: one Some::Class cycle
# expect: code shared x there
# expect: plain undef
# expect: 1 shared
