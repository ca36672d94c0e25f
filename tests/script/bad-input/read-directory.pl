# A directory as a script's input
@ARGV = ($ENV{TMPDIR}); chdir $ENV{TMPDIR}; mkdir "d"; @ARGV = ("d");
while (<>) { print "line" } print "end\n";
# expect: end
