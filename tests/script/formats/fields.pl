# formline: text, number and line fields, blank lines dropped
sub fl { my $p = shift; $^A = ""; my $r = eval { formline($p, @_); 1 }; my $o = $^A; $^A = ""; $o =~ s/\n/\\n/g; print "[$p][$o]", $r ? "" : $@, "\n"; }
fl("@<<<", "abcdef"); fl("@>>>|", "ab"); fl("@|||||!", "ab"); fl("@|||||!", "abc"); fl("@<<@<<|", "a", "b"); fl("@", "xyz"); fl("a@b@c", 1,2); fl("@<<\n", "a"); fl("@>>>>\n", ""); fl("x   \n");
fl("@<<<<|\n", "a\nb"); fl("@<<<<|\n", "a\tb"); fl("@##.##|", 3.14159); fl("@##|", 1234); fl("@##|", -5.5); fl("@.##|", .256); fl("@0##|", 7); fl("@0#.#|", 7.25);fl("@##|", undef); fl("^##|", undef); fl("@#|", 99.5); fl("@#|", -9.4);  fl("@#|", -10); fl("@#.|\n", 9);

# expect: [@<<<][abcd]
# expect: [@>>>|][  ab|]
# expect: [@|||||!][  ab  !]
# expect: [@|||||!][ abc  !]
# expect: [@<<@<<|][a  b  |]
# expect: [@][x]
# expect: [a][a]
# expect: [@<<
# expect: ][a\n]
# expect: [@>>>>
# expect: ][\n]
# expect: [x   
# expect: ][x\n]
# expect: [@<<<<|
# expect: ][a    |\n]
# expect: [@<<<<|
# expect: ][a b  |\n]
# expect: [@##.##|][  3.14|]
# expect: [@##|][###|]
# expect: [@##|][ -6|]
# expect: [@.##|][0.26|]
# expect: [##|][##|]
# expect: [#.#|][#.#|]
# expect: [@##|][  0|]
# expect: [^##|][   |]
# expect: [@#|][##|]
# expect: [@#|][-9|]
# expect: [@#|][##|]
# expect: [@#.|
# expect: ][ 9.|\n]
