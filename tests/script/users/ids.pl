# $< $> $( $) agree
print $< == $> ? "same" : "differ", " ", (split ' ', $()[0] == (split ' ', $))[0] ? "same" : "differ", " ", $< =~ /^\d+$/ ? "number" : "?", " ", getlogin() || 1 ? "ok" : "", "\n";
# expect: same same number ok
