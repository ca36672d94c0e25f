# Testing an error object with ref and isa
package E1 { } package E2 { our @ISA = 'E1' }
for my $c (qw(E1 E2)) {
    eval { die bless [], $c };
    print ref $@, ":", $@->isa('E1') ? 1 : 0, $@->isa('E2') ? 1 : 0, " ";
}
print "\n";
# expect: E1:10 E2:11 
