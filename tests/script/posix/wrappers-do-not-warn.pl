# The functions that perl has itself do not warn under their POSIX names, except those that print
use strict; use warnings;
use POSIX ();
print POSIX::system("exit 3"), " $?\n";
print POSIX::abs("x"), POSIX::strerror(13), "\n";
print defined POSIX::stat("/none\n") ? "stat" : "no stat", "\n";
print POSIX::sprintf("%s|%d\n", "a", 3);
for my $wrong (sub { POSIX::log(0) =~ /x/ }, sub { POSIX::kill(1) }, sub { POSIX::strerror() }, sub { POSIX::system("a", "b") }) {
    eval { $wrong->() };
    print $@ =~ s/ at (?:nacre|\(eval).*//rs =~ s/\n//r, "\n";
}
print defined POSIX::system("true") ? "ran, $?\n" : "not run\n";
print POSIX::system("exit 3;"), " ", POSIX::WEXITSTATUS($?), "\n";

# expect: -1 -1
# expect: 0Permission denied
# expect: stat
# expect: a|3
# expect: Can't take log of 0
# expect: Usage: POSIX::kill(pid, sig) at posix/wrappers-do-not-warn.pl line 8.
# expect: Usage: POSIX::strerror(errno) at posix/wrappers-do-not-warn.pl line 8.
# expect: Usage: POSIX::system(command) at posix/wrappers-do-not-warn.pl line 8.
# expect: ran, 0
# expect: 768 3
