# A name that is not exported
BEGIN { package M; $INC{'M.pm'} = 1; use Exporter 'import'; our @EXPORT_OK = 'f'; sub f { } }
eval { M->import('nope') };
print $@;
# expect: "nope" is not exported by the M module
# expect: Can't continue after import errors at modules/exporter-refuses.pl line 3.
