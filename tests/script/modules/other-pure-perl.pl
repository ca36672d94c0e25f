# Modules of the installed perl load
use File::Basename qw(basename dirname fileparse);
use Text::Wrap (); use File::Spec;
print basename("/a/b.txt"), " ", dirname("/a/b.txt"), " ", join("|", fileparse("/x/y.tar", qr/\.[^.]*/)), " ", File::Spec->catfile("a", "b"), "\n";
# expect: b.txt /a y|/x/|.tar a/b
