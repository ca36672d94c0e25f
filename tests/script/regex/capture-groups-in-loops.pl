# Captures of repeated groups keep the last
"abc" =~ /(\w)+/ and print "$1 ";
"a1b2" =~ /(?:(\w)(\d))+/ and print "$1$2 ";
"aXbX" =~ /^(?:(a)|(b)|X)+$/ and print defined $1 ? $1 : 'u', defined $2 ? $2 : 'u', "\n";
# expect: c b2 ab
