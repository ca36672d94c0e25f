# -D goes on as a perl without debugging
# command: -Dt -e 'print "runs\n"'
# expect: runs
# expect-error: Recompile perl with -DDEBUGGING to use -D switch (did you mean -d ?)
