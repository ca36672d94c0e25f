# Many alternatives, one of them
my $re = join "|", map { "word$_" } 1 .. 300;
my @m = "x word7 word299 word301" =~ /\b($re)\b/g; print "@m\n";
# expect: word7 word299
