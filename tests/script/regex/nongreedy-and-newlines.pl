# Multi-line text with /sg and /mg
my $t = "<a>1\n2</a><a>3</a>";
print join("|", map { s/\n/+/r } $t =~ m{<a>(.*?)</a>}sg), " ", scalar(() = "a\nb\nc" =~ /$/mg), "\n";
# expect: 1+2|3 3
