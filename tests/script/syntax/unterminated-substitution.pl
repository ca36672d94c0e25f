# A substitution that never ends
eval "s/a/b;\n"; print $@;
eval "s/abc;\n"; print $@;
eval "tr/abc;\n"; print $@;
eval "tr/abc/def;\n"; print $@;
# expect: Substitution replacement not terminated at (eval 1) line 1.
# expect: Substitution pattern not terminated at (eval 2) line 1.
# expect: Transliteration pattern not terminated at (eval 3) line 1.
# expect: Transliteration replacement not terminated at (eval 4) line 1.
