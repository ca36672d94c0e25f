# Going out of scope closes and waits
$| = 1;
{ open my $p, "|-", "cat >/dev/null; echo cat ended" or die; print $p "x" }
print "after $?\n";
# expect: cat ended
# expect: after 0
