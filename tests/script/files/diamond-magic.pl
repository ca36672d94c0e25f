# <> opens pipes and -, <<>> takes names literally
my $d = $ENV{TMPDIR}; open my $o, '>', "$d/f" or die; print $o "file\n"; close $o;
@ARGV = ("echo piped |", "-", "$d/f"); print while <>;
@ARGV = ("echo x |"); while (<<>>) { print "never" }
# stdin: from stdin
# expect: piped
# expect: from stdin
# expect: file
# expect-error: Can't open echo x |: No such file or directory at files/diamond-magic.pl line 4.
