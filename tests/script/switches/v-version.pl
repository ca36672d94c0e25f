# -v names the version
# command: -e 'my $v = `$^X -v`; print $v =~ /^\nThis is perl 5, version 36, subversion \d+ \(v5\.36\.\d+\) built for / ? "ok\n" : $v'
# expect: ok
