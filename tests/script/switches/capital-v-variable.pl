# -V:name prints a Config value
# command: -V:ivsize
# expect: ivsize='8';
