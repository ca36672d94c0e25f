# $/ = \N reads records of N bytes
open my $f, '<', \"abcdefgh"; local $/ = \3; print join("|", <$f>), "\n";
eval { $/ = \0; }; print $@; eval { $/ = \-1 }; print $@; eval { $/ = [] }; print $@;
# expect: abc|def|gh
# expect: Setting $/ to a reference to zero is forbidden at files/input-separator-records.pl line 3, <$f> chunk 3.
# expect: Setting $/ to a reference to a negative integer is forbidden at files/input-separator-records.pl line 3, <$f> chunk 3.
# expect: Setting $/ to an ARRAY reference is forbidden at files/input-separator-records.pl line 3, <$f> chunk 3.
