# eof on a pipe waits for data or the end
pipe my $r, my $w;
syswrite $w, "a\n";
print eof($r) ? 1 : 0;
my $l = <$r>;
close $w;
print eof($r) ? 1 : 0, "\n";
# expect: 01
