# A label that no enclosing loop has
for (1) { eval { last MISSING }; print $@ }
# expect: Label not found for "last MISSING" at control/label-not-found.pl line 2.
