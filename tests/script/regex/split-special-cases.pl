# split on ^, with lookahead, on undef and on a single space string variable
print join("|", split(/^/m, "a\nb\n")) =~ s/\n/+/gr, " ", join("|", split(/(?=b)/, "abab")), " ", join("|", split(/b/i, "aBcbd")), " ", scalar(() = split(//, "abc", -1)), "\n";
{ no warnings; my $u; print scalar(() = split(/,/, $u)), "\n" }
print join("|", split(' ', " lead and trail ")), " ", join("|", split(/ /, " lead")), "\n";
# expect: a+|b+ a|ba|b a|c|d 4
# expect: 0
# expect: lead|and|trail |lead
