# lc of non-ASCII letters
binmode STDOUT, ":utf8"; use utf8;
print lc "ÀÉ", uc "àé", ucfirst "ß", " ", uc "straße", "\n";
# expect: àéÀÉSs STRASSE
