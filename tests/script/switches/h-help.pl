# -h prints the usage
# command: -e 'my $h = `$^X -h`; print $h =~ /^\nUsage: .* \[switches\]/ ? "ok\n" : $h, $? >> 8, "\n"'
# expect: ok
# expect: 0
