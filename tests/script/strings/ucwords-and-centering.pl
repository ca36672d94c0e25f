# Small text jobs with several builtins
my $t = "the quick brown"; print join(" ", map { ucfirst } split / /, $t), "|", " " x int((11 - length "mid") / 2) . "mid", "|", substr("abcdef", 0, 3) . "...", "|", sprintf("%-6s|%6s", "ab", "cd"), "|", join("", map { chr(ord($_) + 1) } split //, "HAL"), "\n";
# expect: The Quick Brown|    mid|abc...|ab    |    cd|IBM
