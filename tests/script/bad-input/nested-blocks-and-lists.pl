# Nested anonymous arrays and blocks
my $r = eval(("[" x 2000) . "1" . ("]" x 2000)); print ref $r, "\n";
my $v = eval(("{;" x 1000) . "7" . ("}" x 1000)); print defined $v ? "v$v" : "none", $@, "\n";
# expect: ARRAY
# expect: v7
