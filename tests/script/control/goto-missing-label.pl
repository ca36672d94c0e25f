# goto to an unknown label dies
eval { goto NOWHERE };
print $@;
# expect: Can't find label NOWHERE at control/goto-missing-label.pl line 2.
