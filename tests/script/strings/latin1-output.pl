# Characters below 256 are printed as bytes, layers encode
binmode STDOUT, ":utf8";
print "\xe9\n";
binmode STDOUT;
print "\xc3\xa9\n";
# expect: é
# expect: é
