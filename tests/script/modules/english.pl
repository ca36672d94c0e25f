# Names of special variables
use English;
$OUTPUT_FIELD_SEPARATOR = "-"; print 1, 2; $OFS = undef;
print "\n";
"abc" =~ /b/; print "$PREMATCH|$MATCH|$POSTMATCH $PROGRAM_NAME ", $PID == $$ ? "pid" : "", "\n";
$ERRNO = 2; print $OS_ERROR + 0, "\n"; eval { die "x\n" }; print $EVAL_ERROR;
# expect: 1-2
# expect: a|b|c modules/english.pl pid
# expect: 2
# expect: x
