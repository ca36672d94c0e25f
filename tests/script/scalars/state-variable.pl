# A state variable is initialised once
use feature 'state';
sub next_id { state $n = 10; return $n++ }
print next_id(), next_id(), next_id(), "\n";
# expect: 101112
