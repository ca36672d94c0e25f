# "|cmd|" is refused with a warning
use warnings; open(my $p, "|cat|") ; print "done\n"; open($p, "|");
# expect: done
# expect-error: Can't open bidirectional pipe at processes/bidirectional-pipe-warning.pl line 2.
# expect-error: Missing command in piped open at processes/bidirectional-pipe-warning.pl line 2.
