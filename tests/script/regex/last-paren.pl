# $+ and $^N
"abc" =~ /(a)|(b)/; print "$+ ";
"ab" =~ /((a)b)/; print "$+ $^N\n";
# expect: a a ab
