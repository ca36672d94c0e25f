# $$ getppid and the child's parent
my $me = $$; pipe my $r, my $w;
my $p = fork // die;
if (!$p) { print $w getppid() == $me ? "parent" : "other", $$ == $me ? " same" : " new", "\n"; exit }
close $w;
print <$r>;
waitpid $p, 0;
print $$ == $me ? "kept\n" : "?";
# expect: parent new
# expect: kept
