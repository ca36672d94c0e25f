# A longer separator
open my $f, '<', \"a--b--c"; local $/ = "--"; print join("|", <$f>), "\n";
# expect: a--|b--|c
