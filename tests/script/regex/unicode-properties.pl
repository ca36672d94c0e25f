# \p{} and friends
print join("", map { /^\p{Lu}$/ ? "U" : /^\p{L}$/ ? "l" : /^\p{N}$/ ? "n" : "-" } split //, "aB3 \x{e9}\x{3a3}"), " ", "\x{3c3}" =~ /\x{3a3}/i ? 1 : 0, " ", "\x{e9}" =~ /\w/ ? 1 : 0, "\x{e9}\x{100}" =~ /^\w\w$/ ? 1 : 0, "\n";
# expect: lUn-lU 1 01
