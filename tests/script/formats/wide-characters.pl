# Fields count characters
sub fl { my $p = shift; $^A = ""; my $r = eval { formline($p, @_); 1 }; my $o = $^A; $^A = ""; $o =~ s/\n/\\n/g; print "[$p][$o]", $r ? "" : $@, "\n"; }
fl("@*|\n", "a\nb\n"); fl("@*|\n", "a\nb"); fl("  @*\n", "l1\nl2\nl3\n"); fl("~ @<<\n", ""); fl("~ @<<\n", "x"); fl("~~ @<<\n", ""); fl("@<<...|", "abcdefghi"); fl("@<<~|\n", "b");fl("@*", ""); fl("@*\n","\n");
{ local $: = "x"; ch("^<<<<|\n", "ab cxdexf gh"); ch("^<<<<|\n", "abcdefgh ij"); }

# expect: [@*|
# expect: ][a\nb|\n]
# expect: [@*|
# expect: ][a\nb|\n]
# expect: [  @*
# expect: ][  l1\nl2\nl3\n]
# expect: [~ @<<
# expect: ][]
# expect: [~ @<<
# expect: ][  x\n]
# expect: [~~ @<<
# expect: ][]
# expect: [@<<...|][abc...|]
# expect: [@<<~|
# expect: ][b   |\n]
# expect: [@*][]
# expect: [@*
# expect: ][\n]
# expect-error: Undefined subroutine &main::ch called at formats/wide-characters.pl line 4.
# expect-exit: 255
