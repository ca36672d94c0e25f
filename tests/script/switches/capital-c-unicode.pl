# -CS makes the standard handles UTF-8
# command: -CS -e 'print chr(0x263a), "\n"; my $l = <STDIN>; chomp $l; print length $l, "\n"'
# stdin: é☺
# expect: ☺
# expect: 2
