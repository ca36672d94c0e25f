# /s lets . match newline
print "a\nb" =~ /a.b/ ? 1 : 0, "a\nb" =~ /a.b/s ? 1 : 0, "a\nb" =~ /a\Nb/s ? 1 : 0, "\n";
# expect: 010
