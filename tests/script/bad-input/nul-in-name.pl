# A NUL inside a file name: open and -e refuse it, mkdir cuts there
use warnings;
chdir $ENV{TMPDIR} or die;
print open(my $f, '<', "a\0b") ? "opened" : "failed: $!", "\n";
print -e "x\0y" ? 1 : 0, "\n";
print eval { require "a\0b.pl" } ? 1 : 0, " $@";
print mkdir("a\0b") ? "made" : "refused", " ", -d "a" ? "a\n" : "nothing\n";

# expect: failed: No such file or directory
# expect: 0
# expect: 0 Can't locate a\0b.pl:   No such file or directory at bad-input/nul-in-name.pl line 6.
# expect: made a
# expect-error: Invalid \0 character in pathname for open: a\0b at bad-input/nul-in-name.pl line 4.
# expect-error: Invalid \0 character in pathname for ftis: x\0y at bad-input/nul-in-name.pl line 5.
# expect-error: Invalid \0 character in pathname for require: a\0b.pl at bad-input/nul-in-name.pl line 6.
