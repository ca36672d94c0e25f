# select sets the default handle
open my $f, '>', \my $t;
my $old = select $f;
print "to string";
select $old;
print "$old [$t]\n";
print ref \select(), "\n";
# expect: main::STDOUT [to string]
# expect: SCALAR
