# last outside a loop block
eval { last };
print $@;
eval { next FOO };
print $@;
# expect: Can't "last" outside a loop block at control/last-outside-loop.pl line 2.
# expect: Label not found for "next FOO" at control/last-outside-loop.pl line 4.
