# \u\L$1 and \U in replacements
(my $s = "hELLO wORLD") =~ s/(\w+)/\u\L$1/g; print "$s ";
($s = "snake_case_name") =~ s/_(\w)/\U$1/g; print "$s\n";
# expect: Hello World snakeCaseName
