# getc reads one character
open my $f, '<', \"ab"; print getc $f, getc $f, defined getc $f ? 1 : 0, "\n";
# expect: ab0
