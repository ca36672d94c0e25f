# do FILE runs a file and gives its value
open my $f, '>', "$ENV{TMPDIR}/conf.pl" or die; print $f '{ name => "conf", n => 3 }'; close $f;
my $c = do "$ENV{TMPDIR}/conf.pl";
print "$c->{name} $c->{n}\n";
my $r = do "$ENV{TMPDIR}/missing.pl";
print defined $r ? 1 : 0, " ", $! + 0 ? "errno set" : "none", "\n";
# expect: conf 3
# expect: 0 errno set
