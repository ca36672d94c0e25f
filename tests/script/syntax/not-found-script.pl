# A script that is not there
# command: nonexistent-script.pl
# expect-error: Can't open perl script "nonexistent-script.pl": No such file or directory
# expect-exit: 2
