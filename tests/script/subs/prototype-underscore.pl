# (_) defaults to $_
sub show(_) { "[$_[0]]" }
$_ = "topic";
print show, show("x"), "\n";
# expect: [topic][x]
