# warn with and without text
warn "text\n";
warn "no newline";
warn "a", "b\n";
warn;
$@ = "earlier";
warn;
# expect-error: text
# expect-error: no newline at eval/warn-texts.pl line 3.
# expect-error: ab
# expect-error: Warning: something's wrong at eval/warn-texts.pl line 5.
# expect-error: earlier	...caught at eval/warn-texts.pl line 7.
