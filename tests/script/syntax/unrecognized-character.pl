# A character that begins nothing
my $x = 1;
my $y = ¬ 2;
# expect-error: Unrecognized character \xC2; marked by <-- HERE after my $y = <-- HERE near column 9 at syntax/unrecognized-character.pl line 3.
# expect-exit: 255
