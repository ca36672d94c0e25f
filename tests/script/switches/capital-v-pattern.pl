# -V: with several and unknown names
# command: -V:nosuchname
# expect: nosuchname='UNKNOWN';
