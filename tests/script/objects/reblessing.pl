# bless again changes the class
package A1 { sub who { "A1" } } package B1 { sub who { "B1" } }
my $o = bless {}, 'A1'; print $o->who;
bless $o, 'B1'; print $o->who, "\n";
print ref(bless []), "\n";
# expect: A1B1
# expect: main
