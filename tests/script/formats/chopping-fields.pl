# ^ fields take whole words off their variable
fl("@*|\n", "a\nb\n"); fl("@*|\n", "a\nb"); fl("  @*\n", "l1\nl2\nl3\n"); fl("~ @<<\n", ""); fl("~ @<<\n", "x"); fl("~~ @<<\n", ""); fl("@<<...|", "abcdefghi"); fl("@<<~|\n", "b");fl("@*", ""); fl("@*\n","\n");
sub ch { my ($p, $t) = @_; my $x = $t; my $out = ""; for (1..6) { $^A = ""; eval { formline($p, $x); 1 } or print $@; (my $o = $^A) =~ s/\n/\\n/g; $out .= "$o/"; last if $x eq ""; } $^A=""; $x =~ s/\n/\\n/g; print "$p: $out rest[$x]\n"; }
ch("^<<<<|\n", "the quick brown fox"); ch("^<<<<|\n", "abcdefghijkl"); ch("^<<<<<<...\n", "the quick brown fox jumps"); ch("^<<<<...|\n", "abcdefghij"); ch("^<<<<|\n", "a-b-c-d-e-f-g"); ch("^<<<<|\n", "ab\ncd\n\nef"); ch("^<<<<|\n", "  lead ing"); ch("^>>>>|\n", "the quick"); ch("^||||||\n", "one two three"); ch("^*|\n", "l1\nl2\nl3"); ch("~^*|\n", "l1\n\nl3\n"); ch("~~^<<<|\n", "the quick brown"); ch("^<<<|\n", "abcd efgh"); ch("^<<<|\n", "abcde fgh"); ch("^<<<|\n", "abc    def"); ch("^<<|\n", "a  b"); ch("^<<<<|\n", "ab\rcd ef"); ch("^|\n", "abc"); ch("^<<<<<|\n","foo-bar-"); ch("^<<<<<|\n","foo-ba");

# expect-error: Undefined subroutine &main::fl called at formats/chopping-fields.pl line 2.
# expect-exit: 255
