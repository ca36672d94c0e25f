# An ignored signal stays ignored over exec, a handler does not
sub run { open my $p, "-|", "sh", "-c", 'kill -USR1 $$; echo survived' or die; my $o = join "", <$p>; close $p; chomp $o; "[$o] " . ($? & 127) }
$SIG{USR1} = 'IGNORE';
print run(), "\n";
$SIG{USR1} = sub { };
print run(), "\n";
# expect: [survived] 0
# expect: [] 10
