# Writing to a closed pipe
pipe my $r, my $w;
close $r;
my $got = 0;
local $SIG{PIPE} = sub { $got++ };
$w->autoflush(1);
print print($w "x") ? 1 : 0, " $got $!\n";
$SIG{PIPE} = 'IGNORE';
print defined syswrite($w, "y") ? 1 : 0, " ", $! + 0, "\n";

# expect: 0 1 Broken pipe
# expect: 0 32
# expect-error: Warning: unable to close filehandle $w properly: Broken pipe at processes/sigpipe.pl line 9.
