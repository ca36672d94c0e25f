# -i edits files in place
# command: -e 'chdir $ENV{TMPDIR}; open F, ">f"; print F "one\ntwo\n"; close F; system $^X, "-pi.orig", "-e", "s/o/0/", "f"; open F, "f"; print <F>; print -s "f.orig", "\n"; system $^X, "-pi", "-e", "s/t/T/", "f"; open F, "f"; print <F>; print join(",", sort glob("*")), "\n"'
# expect: 0ne
# expect: tw0
# expect: 8
# expect: 0ne
# expect: Tw0
# expect: f,f.orig
