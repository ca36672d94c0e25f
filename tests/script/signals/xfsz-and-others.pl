# Handlers for CONT, WINCH, TSTP, XFSZ
for my $s (qw(CONT WINCH TSTP XFSZ QUIT HUP)) { local $SIG{$s} = sub { print "$_[0] " }; kill $s => $$ }
print "\n";
# expect: CONT WINCH TSTP XFSZ QUIT HUP 
