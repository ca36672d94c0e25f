# A here-doc with a bare tag interpolates
my $n = "World";
print <<END;
Hello $n
  indented
END
print "after\n";
# expect: Hello World
# expect:   indented
# expect: after
