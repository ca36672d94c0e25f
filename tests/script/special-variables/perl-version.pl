# $] and $^V
print $] =~ /^5\.036/ ? "number" : $], " ", ref \$^V, " ", ref $^V, " ", $^V =~ /^v5\.36\.\d+$/ ? "version" : "$^V", " ", $^V >= v5.10 ? 1 : 0, "\n";

# expect: number REF version version 1
