# $? after system, backticks, close and waitpid
system "sh", "-c", "exit 1";
print $? >> 8;
`sh -c 'exit 2'`;
print $? >> 8;
open my $p, "-|", "sh", "-c", "exit 3";
my @l = <$p>;
close $p;
print $? >> 8;
my $k = fork // die;
exit 4 unless $k;
waitpid $k, 0;
print $? >> 8;
system "true";
print $?, "\n";
# expect: 12340
