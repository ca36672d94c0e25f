# \x{} and \N{U+}
binmode STDOUT, ':utf8';
print "\x{e9} \x{263a} \N{U+263A} \x41\n";
print length("\x{1F600}"), "\n";
# expect: é ☺ ☺ A
# expect: 1
