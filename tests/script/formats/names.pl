# $~ and $^ belong to the selected handle
use warnings; our $lex = 1;
format OTHER =
other @<
$lex
.
$~ = "X"; $^ = "Y"; eval { write }; print $@; print "$~ ", $^, "\n"; select STDERR; print STDOUT "$~ ", $^, " $= $- $%", "\n"; select STDOUT;
{ local $~ = "OTHER"; eval { write }; print $@ =~ /^(Undefined top format "Y" called)/, "\n"; } print "$~\n";

# expect: Undefined format "X" called at formats/names.pl line 7.
# expect: X Y
# expect: STDERR STDERR_TOP 60 0 0
# expect: Undefined top format "Y" called
# expect: X
