# -i with -p on STDIN prints on
# command: -p -i -e 's/a/b/'
# stdin: aaa
# expect: baa
# expect-error: -i used with no filenames on the command line, reading from STDIN.
