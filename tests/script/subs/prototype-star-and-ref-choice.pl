# (*) takes a bareword, \[$@%] any variable
sub h(*) { ref \$_[0] eq 'GLOB' ? "glob" : "$_[0]" }
sub r(\[$@%]) { ref $_[0] }
my ($s, @a, %h);
print h(STDOUT), " ", r($s), r(@a), r(%h), "\n";
# expect: STDOUT SCALARARRAYHASH
