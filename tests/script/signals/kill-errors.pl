# Unknown names and missing processes
eval { kill 'NOSUCH', $$ };
print $@;
eval { kill 'INTX' => $$ };
print $@;
no warnings;
print kill('TERM'), "\n";
eval { kill };
print $@;
# expect: Unrecognized signal name "NOSUCH" at signals/kill-errors.pl line 2.
# expect: Unrecognized signal name "INTX" at signals/kill-errors.pl line 4.
# expect: 0
