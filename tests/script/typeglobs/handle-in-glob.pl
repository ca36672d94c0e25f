# A handle through *STDOUT, \*STDOUT and a string
print {*STDOUT} "glob\n";
print {\*STDOUT} "ref\n";
print {"STDOUT"} "string\n";
my $fh = \*STDOUT;
print $fh "scalar\n";
# expect: glob
# expect: ref
# expect: string
# expect: scalar
