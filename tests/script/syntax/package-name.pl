# A package without a name
package;
# expect-error: syntax error at syntax/package-name.pl line 2, near "package;"
# expect-error: Execution of syntax/package-name.pl aborted due to compilation errors.
# expect-exit: 255
