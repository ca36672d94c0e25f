# A single-quoted tag takes everything literally
print <<'END';
$x @y \n \\ "
END
# expect: $x @y \n \\ "
