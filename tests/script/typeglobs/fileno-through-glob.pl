# defined *name{IO}
open my $fh, '<', \"x";
print defined *STDIN{IO} ? 1 : 0, defined *NOTOPEN{IO} ? 1 : 0, ref *STDIN{IO}, "\n";
# expect: 10IO::File
