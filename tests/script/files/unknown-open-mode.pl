# A mode that does not exist dies
eval { open(my $f, 'rw', "x") }; print $@;
eval { open(my $f, '<<', "x") }; print $@;
# expect: Unknown open() mode 'rw' at files/unknown-open-mode.pl line 2.
# expect: Unknown open() mode '<<' at files/unknown-open-mode.pl line 3.
