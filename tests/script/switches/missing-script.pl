# A script that cannot be opened
# command: no-such-script.pl
# expect-error: Can't open perl script "no-such-script.pl": No such file or directory
# expect-exit: 2
