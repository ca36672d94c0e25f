# A warn inside the handler goes to STDERR
local $SIG{__WARN__} = sub { warn "inside: $_[0]" };
warn "x\n";
# expect-error: inside: x
