# XFSZ arrives when a file grows beyond its limit
my $p = fork // die;
if (!$p) { exec "sh", "-c", "ulimit -f 1; exec $^X -e '\$SIG{XFSZ} = sub { print STDERR qq(too big\\n) }; open F, q(>), qq(\$ENV{TMPDIR}/f); my \$n = syswrite F, q(x) x 100000; \$n = syswrite F, q(y) x 100000; print STDERR defined \$n ? 1 : 0, qq(\\n)'" }
waitpid $p, 0;
print $? >> 8, "\n";
# expect: 0
# expect-error: too big
# expect-error: 0
