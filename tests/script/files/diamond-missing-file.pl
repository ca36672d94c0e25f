# A missing file is reported and skipped
my $d = $ENV{TMPDIR}; open my $o, '>', "$d/f" or die; print $o "text\n"; close $o;
chdir $d; @ARGV = ("missing", "f"); print while <>;
# expect: text
# expect-error: Can't open missing: No such file or directory at files/diamond-missing-file.pl line 3.
