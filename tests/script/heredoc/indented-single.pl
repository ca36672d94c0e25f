# <<~'A' strips and does not interpolate
print <<~'END';
    $a
      b\n
    END
# expect: $a
# expect:   b\n
