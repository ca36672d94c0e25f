# A child with its own STDIN and STDOUT through pipes
pipe my $cr, my $pw;
pipe my $pr, my $cw;
my $p = fork // die;
if (!$p) { close $pw; close $pr; open STDIN, '<&', $cr; open STDOUT, '>&', $cw; exec "tr", "a-z", "A-Z" }
close $cr;
close $cw;
print $pw "hello\n";
close $pw;
print <$pr>;
waitpid $p, 0;
print "$?\n";
# expect: HELLO
# expect: 0
