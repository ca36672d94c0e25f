# Before => a v-word is a bareword, not a v-string
my %h = (v65 => 1);
print keys(%h), "\n";
# expect: v65
