# Errors name -e
# command: -e 'print 1 +;'
# expect-error: syntax error at -e line 1, near "+;"
# expect-error: Execution of -e aborted due to compilation errors.
# expect-exit: 255
