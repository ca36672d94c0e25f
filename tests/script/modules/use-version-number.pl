# use 5.006 and $]
use 5.006; use v5.10; 
print $] >= 5.010 ? "ok" : "old", " ", sprintf("%vd", $^V) =~ /^5\./ ? "v5" : "?", "\n";
eval "use 5.900";
print $@ =~ /^Perl v5\.900\.0 required--this is only v5\.\d+\.\d+, stopped at / ? "refused\n" : $@;
# expect: ok v5
# expect: Perl v5.900.0 required (did you mean v5.9.0?)--this is only v5.36.0, stopped at (eval 1) line 1.
# expect: BEGIN failed--compilation aborted at (eval 1) line 1.
