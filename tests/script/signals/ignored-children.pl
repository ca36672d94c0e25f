# $SIG{CHLD} = 'IGNORE' leaves nothing to wait for
$SIG{CHLD} = 'IGNORE';
my $p = fork // die;
exit 3 unless $p;
print waitpid($p, 0), " $?\n";
print system("exit 2;"), "\n";
$SIG{CHLD} = 'DEFAULT';
print system("exit 2;") >> 8, "\n";
# expect: -1 -1
# expect: -1
# expect: 2
