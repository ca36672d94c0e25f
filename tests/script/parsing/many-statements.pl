# Twenty thousand statements
my $src = "my \$n = 0;\n" . "\$n++;\n" x 20000 . "\$n"; print eval($src), "\n";
# expect: 20000
